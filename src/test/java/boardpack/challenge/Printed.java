package boardpack.challenge;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as a reader of a test checks them: one line a finding, its sentence below. */
final class Printed {
  private Printed() {}

  static String of(List<Challenge> found) {
    return found.stream().map(Printed::of).collect(Collectors.joining("\n"));
  }

  private static String of(Challenge one) {
    var subject = (one.organisation() + " " + one.scheme()).strip();
    return "%s %s, %s at risk, %s (from %s)%n%s"
        .formatted(
            one.level().word(),
            subject,
            one.atRisk(),
            one.threshold().value(),
            one.threshold().from(),
            one.sentence());
  }
}
