package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.plan.Plan.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * RT24: a published gap that stands on another basis than the savings reported (in the year, NHS
 * only). It bars the comparison; it is no sum at risk.
 */
final class BasisMismatch implements FootprintTest {
  private static final String GAP = "do_nothing_gap";
  private static final String IN_YEAR = "in the year";
  private static final String NHS = "NHS only";
  private static final String NOT_STATED = "not stated";

  @Override
  public String id() {
    return "RT24";
  }

  @Override
  public Verdict of(Whole footprint, Rule rule) {
    var gap =
        footprint.month().plan().stream()
            .flatMap(plan -> plan.targets().stream())
            .filter(target -> target.chosen() && target.isOfFootprint())
            .filter(target -> target.kind().equals(GAP))
            .max(Comparator.comparing(Target::year));
    if (gap.isEmpty()) {
      return Verdict.notRun("no gap has been chosen in the plan");
    }
    var differences = differences(gap.get());
    if (!differences.isEmpty()) {
      return Verdict.of(found(gap.get(), differences));
    }
    return isStated(gap.get())
        ? Verdict.CLEAR
        : Verdict.notRun("the basis of the chosen gap is not stated");
  }

  private static Found found(Target gap, List<String> differences) {
    var sentence =
        Sentence.of(
                "The published gap of £{x}m for {year} is {basis}; savings reported are in-year and"
                    + " of the NHS. They cannot be compared.")
            .with("x", gap.value().money())
            .with("year", gap.year())
            .with("basis", String.join(" and of ", differences));
    var breach = new Breach(Challenge.Level.RED, "any difference of basis");
    return Found.of(breach, Money.ZERO, sentence, List.of(gap.value().source())).withoutFloor();
  }

  private static List<String> differences(Target gap) {
    var differences = new ArrayList<String>();
    if (!List.of(IN_YEAR, NOT_STATED).contains(gap.basis())) {
      differences.add(gap.basis());
    }
    if (!List.of(NHS, NOT_STATED).contains(gap.scope())) {
      differences.add(gap.scope());
    }
    return differences;
  }

  private static boolean isStated(Target gap) {
    return !gap.basis().equals(NOT_STATED);
  }
}
