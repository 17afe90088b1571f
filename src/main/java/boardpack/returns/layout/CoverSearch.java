package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.returns.layout.Layout.CoverField;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands on the Cover of a return, beside its labels in somebody's own form. */
record CoverSearch(Layout layout, List<Grid> grids, Bodies bodies, List<Finding> findings) {

  /**
   * A value for the Cover.
   *
   * @param place the cell it was read from; empty for a constant
   */
  record Stated(CellValue value, Optional<CellPlace> place) {}

  Map<String, Stated> find() {
    var stated = new LinkedHashMap<String, Stated>();
    stated.put("return", constant(layout.into().name()));
    stated.put("template_version", new Stated(one(), Optional.empty()));
    stated.put("unit", constant("£000"));
    stated.put("sign_convention", constant("as template"));
    stated.put("submission", new Stated(one(), Optional.empty()));
    layout
        .cover()
        .forEach((key, field) -> find(key, field).ifPresent(found -> put(stated, key, found)));
    return stated;
  }

  private void put(Map<String, Stated> stated, String key, Stated found) {
    if (key.equals(TableLayout.MONTH)) {
      var month = MonthWords.of(found.value());
      if (month.isEmpty()) {
        say(LayoutMessage.NO_MONTH, found, key, found.value().shown());
        return;
      }
      var period = Period.of(month.get());
      stated.put("financial_year", new Stated(new Text(period.year().toString()), found.place()));
      stated.put("period", new Stated(new Text(period.monthNumber()), found.place()));
    } else if (key.equals("organisation_code")) {
      var code = bodies.code(found.value().shown()).orElse(found.value().shown());
      stated.put(key, new Stated(new Text(code), found.place()));
    } else {
      stated.put(key, found);
    }
  }

  private void say(LayoutMessage message, Stated at, Object... gaps) {
    findings.add(
        at.place().map(place -> message.at(place, gaps)).orElseGet(() -> message.ofFile(gaps)));
  }

  private Optional<Stated> find(String key, CoverField field) {
    var all = beside(field);
    var different = all.stream().map(one -> one.value().shown().strip()).distinct().toList();
    if (different.size() > 1) {
      say(
          LayoutMessage.COVER_TWICE,
          all.get(0),
          Words.anyOf(field.shown()),
          different.get(0),
          different.get(1),
          key);
      return Optional.empty();
    }
    if (!all.isEmpty()) {
      return Optional.of(meant(all.get(0), field));
    }
    if (field.always().isEmpty()) {
      findings.add(LayoutMessage.COVER_NOT_FOUND.ofFile(Words.anyOf(field.shown()), key));
    }
    return field.always().map(CoverSearch::constant);
  }

  private List<Stated> beside(CoverField field) {
    var all = new ArrayList<Stated>();
    for (var grid : grids) {
      for (var label : grid.holding(field.beside())) {
        var row = grid.rows().get(label.row());
        var next = row == null ? null : row.higherEntry(label.column());
        if (next != null) {
          var place = grid.place(next.getValue());
          all.add(new Stated(next.getValue().value(), Optional.of(place)));
        }
      }
    }
    return all;
  }

  private static Stated meant(Stated found, CoverField field) {
    var meaning = field.means().get(Words.plain(found.value().shown()));
    return meaning == null ? found : new Stated(new Text(meaning), found.place());
  }

  private static Stated constant(String text) {
    return new Stated(new Text(text), Optional.empty());
  }

  private static CellValue one() {
    return new CellValue.Numeric(java.math.BigDecimal.ONE);
  }
}
