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
    return IDLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
