package boardpack.basics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table written as text in a test: headings in the first line, {@code |} between the columns.
 *
 * <pre>
 * line_code | ytd_plan | ytd_actual
 * INC-CCG   |   1200.0 |     1310.0
 * </pre>
 */
public record TextTable(List<String> headings, List<Map<String, String>> rows) {

  public static TextTable parse(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var headings = cells(lines.get(0));
    return new TextTable(
        headings, lines.stream().skip(1).map(line -> row(headings, cells(line))).toList());
  }

  private static Map<String, String> row(List<String> headings, List<String> cells) {
    if (cells.size() > headings.size()) {
      throw new IllegalArgumentException("More cells than headings: " + cells);
    }
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(headings.get(i), cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
