package boardpack.schedule;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a job waits for: it runs as soon as that is there, and at its time at the latest. */
enum Awaited {
  /** Every return that is owed for the month by members of the job's footprints. */
  ALL_RETURNS("all returns", "are in"),
  /** A published pack of the month for each of the job's footprints. */
  ALL_PACKS("all packs", "are made");

  private final String words;
  private final String verb;

  Awaited(String words, String verb) {
    this.words = words;
    this.verb = verb;
  }

  /** As it is written after {@code after:}. */
  String words() {
    return words;
  }

  /** {@code all returns are in}. */
  String there() {
    return words + " " + verb;
  }

  static Optional<Awaited> of(String words) {
    return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Awaited::words).collect(Collectors.joining(", "));
  }
}
