package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.util.List;
import java.util.Optional;

/**
 * From the do-nothing gap to what is left of it: it adds up, or says by how much it does not.
 *
 * @param basis scope, basis and year of the gap in words
 * @param steps from the gap down, savings negative
 * @param computedResidual gap less all solutions
 * @param quotedResidual what the plan itself quotes as left
 * @param unexplained quoted less computed; nil when the bridge adds up
 * @param notCompared why other targets were left out: on another basis, for one
 */
public record Bridge(
    String basis,
    List<Step> steps,
    Money computedResidual,
    Optional<Money> quotedResidual,
    Money unexplained,
    List<String> notCompared) {
  public Bridge {
    steps = List.copyOf(steps);
    notCompared = List.copyOf(notCompared);
  }

  /** One block of the bridge, £000. */
  public record Step(String label, Money amount, Source source, String provenance) {}

  public boolean addsUp() {
    return unexplained.isZero();
  }
}
