package boardpack.intake;

import boardpack.basics.Shown;
import boardpack.returns.LayoutMatch;
import boardpack.returns.LayoutMatch.MatchedTable;
import boardpack.returns.LayoutMatch.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a layout made of a file, as text.
 *
 * <pre>
 * Read by layout NHSE-AE: NHS England, A&amp;E by provider
 *   providers: sheet Monthly-AE-June-2024, headings in row 1, 197 rows read, 411 rows given
 *     month    A1  "Period"
 *     not in this edition: booked1
 *     1 row skipped: it is a total (198)
 * </pre>
 */
final class LayoutText {
  private LayoutText() {}

  static List<String> lines(LayoutMatch match) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("Read by layout %s: %s".formatted(match.layout(), match.about()));
    match.tables().forEach(table -> lines.addAll(lines(table)));
    match.missing().forEach(table -> lines.add("  %s: not found".formatted(table)));
    return lines;
  }

  private static List<String> lines(MatchedTable table) {
    var lines = new ArrayList<String>();
    lines.add(
        "  %s: sheet %s, headings in row %d, %d rows read, %d rows given"
            .formatted(
                table.table(),
                Shown.of(table.sheet()),
                table.headerRow(),
                table.rowsRead(),
                table.figures()));
    table
        .columns()
        .forEach(
            column ->
                lines.add(
                    "    %-12s %-6s \"%s\""
                        .formatted(column.name(), column.cell(), Shown.of(column.heading()))));
    if (!table.columnsAbsent().isEmpty()) {
      lines.add("    not in this edition: " + String.join(", ", table.columnsAbsent()));
    }
    table.skipped().forEach(skipped -> lines.add("    " + words(skipped)));
    return lines;
  }

  private static String words(Skipped skipped) {
    var rows =
        skipped.rows().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + (skipped.count() > skipped.rows().size() ? ", …" : "");
    return "%d %s skipped: %s (%s)"
        .formatted(skipped.count(), skipped.count() == 1 ? "row" : "rows", skipped.reason(), rows);
  }
}
