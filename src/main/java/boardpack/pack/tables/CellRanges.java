package boardpack.pack.tables;

import boardpack.basics.CellPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cells of one sheet in few words: what runs down a column is a range. */
final class CellRanges {
  private static final Comparator<String> BY_COLUMN =
      Comparator.comparing(
          CellRanges::cell,
          Comparator.comparingInt(CellPlace::column).thenComparingInt(CellPlace::row));

  private CellRanges() {}

  /**
   * @param places addresses within their sheet; what is none, such as a place in another pack's
   *     model, stands for itself
   * @return {@code F14 R9:R32}, column by column
   */
  static String of(List<String> places) {
    var cells = places.stream().sorted(BY_COLUMN).toList();
    var ranges = new ArrayList<String>();
    int from = 0;
    for (int at = 1; at <= cells.size(); at++) {
      if (at == cells.size() || !follows(cells.get(at - 1), cells.get(at))) {
        ranges.add(range(cells.get(from), cells.get(at - 1)));
        from = at;
      }
    }
    return String.join(" ", ranges);
  }

  private static CellPlace cell(String place) {
    return CellPlace.isAddress(place) ? CellPlace.of("", place) : new CellPlace(place, 0, 0);
  }

  private static boolean follows(String above, String below) {
    var first = cell(above);
    var second = cell(below);
    return first.row() > 0 && second.column() == first.column() && second.row() == first.row() + 1;
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + ":" + last;
  }
}
