package boardpack.pack.excel;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Formulas that add cells one below the other, in the words in which a person would write them. */
final class Sums {
  private static final Pattern OF_CELLS = Pattern.compile("[A-Z]+\\d+([+-][A-Z]+\\d+)*");
  private static final Pattern ADDED = Pattern.compile("(?<!-)\\b([A-Z]+)\\d+(\\+\\1\\d+){2,}");

  private Sums() {}

  /** {@code H8+H9+H10-H12} is {@code SUM(H8:H10)-H12}. */
  static String inShort(String formula) {
    return OF_CELLS.matcher(formula).matches()
        ? ADDED.matcher(formula).replaceAll(Sums::ranges)
        : formula;
  }

  private static String ranges(MatchResult added) {
    var cells = added.group().split("\\+");
    var written = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= cells.length; at++) {
      if (at == cells.length || row(cells[at]) != row(cells[at - 1]) + 1) {
        append(written, cells, from, at - 1);
        from = at;
      }
    }
    return written.toString();
  }

  private static void append(StringBuilder written, String[] cells, int from, int to) {
    for (int at = from; at <= to; at++) {
      boolean isRange = to - from >= 2;
      written.append(written.isEmpty() ? "" : "+");
      written.append(isRange ? "SUM(" + cells[from] + ":" + cells[to] + ")" : cells[at]);
      at = isRange ? to : at;
    }
  }

  private static int row(String cell) {
    return Integer.parseInt(cell.replaceAll("[A-Z]", ""));
  }
}
