package boardpack.workbook.cells;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number is shown as, by its number format. */
public enum NumberFormat {
  NUMBER,
  DAY,
  /** A time of day or a duration: the number of days, mostly a fraction. */
  TIME;

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s\\.0+");
  private static final Pattern DIGITS = Pattern.compile("[0#?%]|e[+-]|general");

  /** A format that is built in and has no code in the file. */
  public static NumberFormat builtIn(int id) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36) {
      return DAY;
    }
    if (id >= 50 && id <= 58) {
      return DAY;
    }
    boolean time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return time ? TIME : NUMBER;
  }

  /** A format by its code, {@code dd/mm/yyyy;@}: the first section decides. */
  public static NumberFormat ofCode(String code) {
    if (code.length() > 1024) {
      return NUMBER;
    }
    var lower = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
    int end = lower.indexOf(';');
    var first = end < 0 ? lower : lower.substring(0, end);
    boolean elapsed = ELAPSED.matcher(first).find();
    var bare = FRACTION_OF_SECOND.matcher(BRACKETS.matcher(first).replaceAll("")).replaceAll("s");
    if (DIGITS.matcher(bare).find()) {
      return NUMBER;
    }
    if (elapsed) {
      return TIME;
    }
    boolean hours = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    boolean days = bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    if (days || (bare.indexOf('m') >= 0 && !hours)) {
      return DAY;
    }
    return hours ? TIME : NUMBER;
  }
}
