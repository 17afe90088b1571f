package boardpack.workbook.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of cells. */
public final class Texts {
  /** Characters that a cell can hold. */
  public static final int LONGEST = 32_767;

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Texts() {}

  /** Characters that XML cannot carry are written {@code _x000D_}. */
  public static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
