package boardpack.returns.rules;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;
import boardpack.returns.TemplateSheet;
import boardpack.returns.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet of fixed lines, by line code. Of a line that stands twice the first counts: that it
 * stands twice is said elsewhere.
 */
record LineTable(TemplateSheet template, Map<String, ReturnRow> rows) {

  /** Every such sheet of a return. */
  static List<LineTable> of(Return received) {
    return Templates.shipped().of(received.key().kind()).sheets().stream()
        .filter(sheet -> !sheet.lines().isEmpty())
        .filter(sheet -> received.sheet(sheet.name()).isPresent())
        .map(sheet -> of(received, sheet))
        .toList();
  }

  static Optional<LineTable> of(Return received, String sheetName) {
    return of(received).stream()
        .filter(table -> table.template().name().equals(sheetName))
        .findFirst();
  }

  /** I&E or Summary. */
  static Optional<LineTable> ofAccount(Return received) {
    return of(received).stream()
        .filter(table -> table.template().name().matches("I&E|Summary"))
        .findFirst();
  }

  private static LineTable of(Return received, TemplateSheet template) {
    var rows = new LinkedHashMap<String, ReturnRow>();
    received.rows(template.name()).forEach(row -> rows.putIfAbsent(row.text("line_code"), row));
    return new LineTable(template, rows);
  }

  Optional<ReturnRow> row(String code) {
    return Optional.ofNullable(rows.get(code));
  }

  /** The lines of the template that are there, with their rows. */
  void each(LineRule rule) {
    for (var line : template.lines()) {
      row(line.code()).ifPresent(row -> rule.check(line, row));
    }
  }

  Optional<Money> money(String code, String heading) {
    return row(code).flatMap(row -> row.moneyIfGiven(heading)).map(Figure::money);
  }

  /** What is said of one line. */
  @FunctionalInterface
  interface LineRule {
    void check(TemplateLine line, ReturnRow row);
  }
}
