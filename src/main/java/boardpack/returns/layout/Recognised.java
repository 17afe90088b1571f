package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.workbook.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether what stands in the columns that hold codes and words is mostly what is read there: other
 * figures, under the heading of such a column, happen to be codes now and then.
 */
final class Recognised {
  private static final int SHOWN = 4;
  private final Map<String, Integer> known = new LinkedHashMap<>();
  private final Map<String, List<String>> unknown = new LinkedHashMap<>();

  /**
   * @param means what the cell was read as; empty for nothing
   */
  void note(ColumnLayout column, Cell cell, String means) {
    var written = cell.value().shown().strip();
    boolean isWord =
        column.reads() == ColumnLayout.Reads.TEXT
            ? !column.means().isEmpty()
            : column.reads() == ColumnLayout.Reads.ORGANISATION && written.matches("-?[\\d.]+");
    if (isWord && means.isEmpty()) {
      unknown.computeIfAbsent(column.name(), any -> new ArrayList<>()).add(written);
    } else if (isWord) {
      known.merge(column.name(), 1, Integer::sum);
    }
  }

  void judge(TableLayout table, Header header, List<Finding> findings) {
    unknown.forEach(
        (column, written) -> {
          int of = written.size() + known.getOrDefault(column, 0);
          if (2 * written.size() > of && known.containsKey(column)) {
            var heading = header.heading(column);
            var some = written.stream().distinct().limit(SHOWN).toList();
            findings.add(
                LayoutMessage.NOT_RECOGNISED.at(
                    header.grid().place(heading),
                    table.name(),
                    of,
                    heading.value().shown(),
                    written.size(),
                    String.join(", ", some)));
          }
        });
  }
}
