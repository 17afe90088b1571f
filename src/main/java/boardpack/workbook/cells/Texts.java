package boardpack.workbook.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of cells. */
public final class Texts {
  /** Characters that a cell can hold. */
  public static final int LONGEST = 32_767;

  private static final int UNKNOWN = 0xFFFD;
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Texts() {}

  /** Characters that XML cannot carry are written {@code _x000D_}. */
  public static String unescaped(String text) {
    return text.contains("_x")
        ? whole(
            ESCAPED
                .matcher(text)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(found.group(1), 16)))))
        : text;
  }

  /** Half a character, which nothing could write again, becomes the sign for an unknown one. */
  public static String whole(String text) {
    if (text.chars().noneMatch(one -> Character.isSurrogate((char) one))) {
      return text;
    }
    var whole = new StringBuilder();
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? UNKNOWN : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
