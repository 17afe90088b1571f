package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.returns.Template;
import boardpack.returns.Templates;
import boardpack.returns.layout.CoverSearch.Stated;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's own form as a workbook in our template, which remembers of each cell where it came
 * from. A row keeps its number where it can, so that messages that name rows name theirs.
 */
final class Translation {
  private final Layout layout;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<CellPlace, List<CellPlace>> origins = new HashMap<>();
  private final Map<String, Map<Integer, Produced>> rows = new HashMap<>();

  /**
   * @param filled the sheets that the layout fills, with the headings it has values for
   */
  Translation(
      Layout layout,
      Map<String, Stated> cover,
      Map<String, Set<String>> filled,
      List<Produced> produced) {
    this.layout = layout;
    sheets.add(cover(cover));
    filled.forEach(
        (name, headings) ->
            sheets.add(
                table(
                    name,
                    headings,
                    produced.stream().filter(row -> row.sheet().equals(name)).toList())));
  }

  Workbook workbook(Workbook original) {
    return new Workbook(original.file(), original.sha256(), sheets);
  }

  /** Where the value of a cell came from; empty for a constant. */
  List<CellPlace> origins(CellPlace place) {
    return origins.getOrDefault(place, List.of());
  }

  /** The row that a row was made of. */
  Optional<Produced> row(String sheet, int number) {
    return Optional.ofNullable(rows.getOrDefault(sheet, Map.of()).get(number));
  }

  /** The tab that most of a sheet came from, as its first row has it. */
  Optional<String> tab(String sheet) {
    return rows.getOrDefault(sheet, Map.of()).values().stream().findFirst().map(Produced::tab);
  }

  private Sheet cover(Map<String, Stated> cover) {
    var cells = new ArrayList<Cell>();
    int row = 1;
    for (var entry : cover.entrySet()) {
      cells.add(new Cell(row, 1, new Text(entry.getKey()), false));
      cells.add(new Cell(row, 2, entry.getValue().value(), false));
      for (int column : List.of(1, 2)) {
        var place = new CellPlace(Template.COVER, row, column);
        entry.getValue().place().ifPresent(origin -> origins.put(place, List.of(origin)));
      }
      row++;
    }
    return new Sheet(Template.COVER, false, cells, Set.of());
  }

  private Sheet table(String name, Set<String> given, List<Produced> produced) {
    var headings =
        GivenSheets.headings(layout.into(), name).stream().filter(given::contains).toList();
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < headings.size(); i++) {
      cells.add(new Cell(1, i + 1, new Text(headings.get(i)), false));
    }
    var numbered = new LinkedHashMap<Integer, Produced>();
    int number = 1;
    for (var row : produced) {
      number = Math.max(number + 1, row.row());
      numbered.put(number, row);
      addRow(name, number, row, headings, cells);
    }
    rows.put(name, numbered);
    return new Sheet(name, false, cells, Set.of());
  }

  private void addRow(
      String name, int number, Produced row, List<String> headings, List<Cell> cells) {
    for (int i = 0; i < headings.size(); i++) {
      int column = i + 1;
      value(name, row, headings.get(i))
          .ifPresent(value -> cells.add(new Cell(number, column, value, false)));
      var places = row.places().getOrDefault(headings.get(i), List.of());
      origins.put(new CellPlace(name, number, i + 1), places);
    }
  }

  /** A line goes by the template's own words. */
  private Optional<CellValue> value(String name, Produced row, String heading) {
    var label =
        Templates.shipped()
            .of(layout.into())
            .sheet(name)
            .flatMap(sheet -> sheet.line(row.text("line_code")))
            .map(line -> (CellValue) new Text(line.label()));
    return heading.equals("line") && label.isPresent()
        ? label
        : Optional.ofNullable(row.values().get(heading));
  }
}
