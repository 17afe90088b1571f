package boardpack.workbook.csv;

import boardpack.workbook.CsvFault;
import boardpack.workbook.cells.SheetCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many values the lines have. A line that reaches further than most has a comma too many: one
 * of its values has fallen in two.
 */
final class Widths {
  private static final int REMEMBERED = 1_000;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Integer, List<Line>> lines = new HashMap<>();

  /**
   * @param width how many values the line has, blank ones too
   * @param last the last that is not blank
   */
  void add(int row, int line, int width, int last) {
    counts.merge(width, 1, Integer::sum);
    var alike = lines.computeIfAbsent(width, any -> new ArrayList<>());
    if (alike.size() < REMEMBERED) {
      alike.add(new Line(row, line, last));
    }
  }

  void note(SheetCells cells) {
    int usual =
        counts.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0);
    lines.forEach(
        (width, alike) -> {
          boolean rare = counts.getOrDefault(width, 0) * 10 < counts.getOrDefault(usual, 0);
          if (width > usual && rare) {
            alike.stream()
                .filter(line -> line.last > usual)
                .forEach(line -> note(cells, line, width, usual));
          }
        });
  }

  private static void note(SheetCells cells, Line line, int width, int usual) {
    cells.note(line.row, line.last, CsvFault.CSV_SHIFTED, line.number, width, usual);
  }

  private record Line(int row, int number, int last) {}
}
