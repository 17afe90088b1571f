package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.workbook.Cell;
import java.util.List;
import java.util.Optional;

/** Says which heading is not there, and which stands there instead. */
final class MissingHeading {
  private static final int FAR = 3;

  /** Shorter headings are too easily like others. */
  private static final int LONG = 12;

  private MissingHeading() {}

  static Finding of(TableLayout table, Header header, ColumnLayout column) {
    var near = nearest(header, column);
    if (near.isPresent()) {
      var found = near.get().value().shown().strip();
      return LayoutMessage.HEADING_NEAR
          .at(header.grid().place(near.get()), table.name(), column.words(), found)
          .found(found, column.shown().get(0));
    }
    return LayoutMessage.HEADING_MISSING
        .ofSheet(header.grid().name(), table.name(), column.words(), header.row())
        .found(null, column.shown().get(0));
  }

  /** Whether something stands there that is this heading but for a few letters or words. */
  static boolean isReworded(Header header, ColumnLayout column) {
    return column.headings().stream().allMatch(heading -> heading.length() >= LONG)
        && nearest(header, column).isPresent();
  }

  /** A heading of the row that no column of the layout has, and whose words are almost the same. */
  private static Optional<Cell> nearest(Header header, ColumnLayout column) {
    var taken = header.found().values().stream().flatMap(List::stream).toList();
    return header
        .grid()
        .rows()
        .getOrDefault(header.row(), new java.util.TreeMap<>())
        .values()
        .stream()
        .filter(cell -> !taken.contains(cell))
        .filter(cell -> isNear(header.grid().words(cell).orElse(""), column))
        .findFirst();
  }

  private static boolean isNear(String words, ColumnLayout column) {
    return column.headings().stream()
        .anyMatch(
            heading ->
                !words.isEmpty()
                    && (words.contains(heading)
                        || (heading.contains(words) && words.length() > heading.length() / 2)
                        || distance(words, heading) <= Math.max(FAR, heading.length() / 5)));
  }

  /** How many letters must be changed, added or taken away. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
