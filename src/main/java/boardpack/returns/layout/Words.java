package boardpack.returns.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a heading, as they are compared. */
final class Words {
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰-⁹†‡§]+");
  private static final Pattern IDLE = Pattern.compile("[\\s_\\p{Cf}\\p{Cc}\\p{Zs}]+");
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—−]");
  private static final Pattern NOTE =
      Pattern.compile("(\\*+|:|\\[(note)?\\d+]|\\((note)?\\d\\))+$");

  private Words() {}

  /**
   * Without what does not count: case, blanks, underscores, invisible characters, the form of a
   * dash or a quote, and the mark of a footnote ({@code Total¹}, {@code ODS code (1)}, {@code
   * Period:}).
   */
  static String plain(String text) {
    var bare = RAISED.matcher(text).replaceAll("");
    var folded = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var joined = IDLE.matcher(folded).replaceAll("").replace('’', '\'').replace('‘', '\'');
    var dashed = DASH.matcher(joined).replaceAll("-");
    var noted = NOTE.matcher(dashed).replaceAll("");
    return noted.isEmpty() ? dashed : noted;
  }

  static boolean isOneOf(String text, Collection<String> plainWords) {
    return plainWords.contains(plain(text));
  }

  /** {@code "Org Code" or "Code"}. */
  static String anyOf(Collection<String> shown) {
    return String.join(" or ", shown.stream().map(one -> "\"" + one + "\"").toList());
  }
}
