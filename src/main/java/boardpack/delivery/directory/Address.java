package boardpack.delivery.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address of the plainest form: nothing quoted, nothing outside ASCII, so that it can carry
 * nothing but itself into a message.
 */
public record Address(String text) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern PLAIN =
      Pattern.compile("%1$s(\\.%1$s)*@%2$s(\\.%2$s)+".formatted(ATOM, LABEL));

  /**
   * @throws IllegalArgumentException if it is no plain address
   */
  @JsonCreator
  public Address {
    if (!isPlain(text)) {
      throw new IllegalArgumentException("not a plain mail address");
    }
    text = text.toLowerCase(Locale.ROOT);
  }

  public static Optional<Address> parse(String text) {
    return isPlain(text) ? Optional.of(new Address(text)) : Optional.empty();
  }

  private static boolean isPlain(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL_PART
        && PLAIN.matcher(text).matches();
  }

  public String domain() {
    return text.substring(text.indexOf('@') + 1);
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
