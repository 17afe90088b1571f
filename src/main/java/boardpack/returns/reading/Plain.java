package boardpack.returns.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what does not count when it is compared: case, blanks, underscores, invisible
 * characters and forms of the same letter.
 */
final class Plain {
  private static final Pattern IDLE = Pattern.compile("[\\s_\\p{Cf}\\p{Cc}\\p{Zs}]+");

  private Plain() {}

  /** {@code " YTD Plan"} and {@code "ytd_plan"} give {@code "ytdplan"}. */
  static String of(String name) {
    return isAscii(name) ? ofAscii(name) : ofAny(name);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(letter -> letter < 128);
  }

  private static String ofAscii(String name) {
    var plain = new StringBuilder(name.length());
    for (char letter : name.toCharArray()) {
      if (letter > ' ' && letter != '_' && letter != 127) {
        plain.append(Character.toLowerCase(letter));
      }
    }
    return plain.toString();
  }

  private static String ofAny(String name) {
    return IDLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
