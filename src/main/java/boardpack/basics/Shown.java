package boardpack.basics;

/**
 * Text that somebody else chose (a file's name, a cell's content), made fit to be shown in a
 * message: control, invisible and direction-turning characters as {@code \}{@code u202E}, and no
 * longer than a line.
 */
public final class Shown {
  private static final int LONGEST = 120;

  private Shown() {}

  public static String of(String text) {
    var shown = new StringBuilder();
    text.codePoints().limit(LONGEST + 1L).forEach(point -> append(shown, point));
    boolean cut = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) > LONGEST;
    return cut ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…" : shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    if (isVisible(point)) {
      shown.appendCodePoint(point);
    } else {
      shown.append("\\u%04X".formatted(point));
    }
  }

  /** Whether a reader sees the character, and it leaves those beside it where they are. */
  public static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
