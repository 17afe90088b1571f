package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.pack.FigureReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The register of printed figures: hands out references page by page, in the order of printing. */
final class Figures {
  private static final String SENT = "as sent";
  private static final String AS_SENT = "as sent, to 0.1";
  private static final String ONCE = "to 0.1, once, when it was made";
  private static final String SUMMED = "sum of figures as sent, to 0.1; no further rounding";

  private final List<FigureReference> figures = new ArrayList<>();
  private final Map<Integer, Integer> rows = new HashMap<>();

  /** The reference of the next row of a page, {@code 4.03}. */
  String row(int page) {
    return "%d.%02d".formatted(page, rows.merge(page, 1, Integer::sum));
  }

  /** A figure of a row: column {@code a}, {@code b}, ... */
  void money(
      String row, char column, String pointer, Money value, String rule, List<Source> sources) {
    add(row + column, pointer, value.toString(), "£000", rule, sources);
  }

  void add(
      String ref, String pointer, String value, String unit, String rule, List<Source> sources) {
    var made = rule.equals(SENT) && sources.size() > 1 ? "sum of figures as sent" : rule;
    figures.add(
        new FigureReference(
            ref, pointer, value, unit, made, rounding(made, sources.size()), sources));
  }

  private static String rounding(String rule, int cells) {
    if (rule.equals(SENT)) {
      return AS_SENT;
    }
    return cells == 1 || rule.startsWith("median") ? ONCE : SUMMED;
  }

  List<FigureReference> all() {
    return List.copyOf(figures);
  }
}
