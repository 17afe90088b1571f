package boardpack.delivery.directory;

import java.util.regex.Pattern;

/** What a person may be called in a header: letters, marks, digits and a name's punctuation. */
final class PersonName {
  static final String ALLOWED = "letters, digits, blanks and . , ' - ( ) &, 100 at most";

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’()&-]{0,99}");

  private PersonName() {}

  static boolean isOne(String text) {
    return NAME.matcher(text).matches();
  }
}
