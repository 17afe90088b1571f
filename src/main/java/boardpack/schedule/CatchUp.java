package boardpack.schedule;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What becomes of a time that was missed while the program was switched off. */
enum CatchUp {
  /** Made late, and sent. */
  MAKE_AND_SEND("make and send", "make"),
  /** Made late; its mails wait until a person releases them. */
  MAKE_AND_HOLD("make and hold", "hold"),
  /** Left out, with a line in the log. */
  SKIP_AND_SAY("skip and say", "skip");

  private final String words;
  private final String shortly;

  CatchUp(String words, String shortly) {
    this.words = words;
    this.shortly = shortly;
  }

  String words() {
    return words;
  }

  static Optional<CatchUp> of(String words) {
    return Arrays.stream(values())
        .filter(rule -> rule.words.equals(words) || rule.shortly.equals(words))
        .findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(CatchUp::words).collect(Collectors.joining(", "));
  }
}
