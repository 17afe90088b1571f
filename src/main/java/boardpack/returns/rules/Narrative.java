package boardpack.returns.rules;

import boardpack.returns.ReturnSheet.Line;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The narrative line "efficiency" of an income and expenditure account: not one of the template,
 * and read where it is supplied.
 */
public final class Narrative {
  private Narrative() {}

  /** Whether a row is the efficiency line, or that of one category. */
  public static boolean is(Line line) {
    return words(line).startsWith("efficien") || words(line).contains("|efficien");
  }

  /** The category of savings that the row is about: pay, non-pay or income; empty for all. */
  static String category(Line line) {
    var words = words(line);
    return Stream.of("non-pay", "income", "pay").filter(words::contains).findFirst().orElse("");
  }

  private static String words(Line line) {
    return (shown(line, "line_code") + "|" + shown(line, "line")).toLowerCase(Locale.ROOT);
  }

  private static String shown(Line line, String heading) {
    var value = line.value(heading);
    return value == null ? "" : value.shown().strip();
  }
}
