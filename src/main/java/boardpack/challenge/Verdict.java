package boardpack.challenge;

import java.util.List;
import java.util.Optional;

/**
 * What came of one realism test.
 *
 * @param ran whether it was run, in part at least
 * @param notRun why it, or a part of it, could not be run
 */
record Verdict(boolean ran, List<Found> found, Optional<String> notRun) {
  /** It was run and nothing was found. */
  static final Verdict CLEAR = new Verdict(true, List.of(), Optional.empty());

  /** There is nothing of the kind it is about. */
  static final Verdict NOT_APPLICABLE = new Verdict(false, List.of(), Optional.empty());

  static Verdict of(List<Found> found) {
    return new Verdict(true, List.copyOf(found), Optional.empty());
  }

  static Verdict of(Optional<Found> found) {
    return of(found.stream().toList());
  }

  static Verdict of(Found found) {
    return of(List.of(found));
  }

  static Verdict notRun(String why, Object... parts) {
    return new Verdict(false, List.of(), Optional.of(why.formatted(parts)));
  }

  /** The same, but a part of it lacked its data. */
  Verdict lacking(Optional<String> why) {
    return new Verdict(ran, found, why);
  }
}
