package boardpack.delivery.letters;

import java.util.Optional;

/**
 * How a reader says that the pack was opened.
 *
 * @param token the part that nobody else can guess
 * @param url the page that takes it; empty where recipients cannot reach this installation
 */
public record Confirmation(String token, Optional<String> url) {
  static final String ASKED = "Please say that you have opened this pack: ";

  String reply() {
    return "Please answer this mail once you have opened the pack (reference %s).".formatted(token);
  }
}
