package boardpack.reconciliation;

import boardpack.basics.FinancialYear;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.plan.Plan;
import boardpack.plan.Plan.Target;
import boardpack.reconciliation.Bridge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds the bridge from the chosen targets of the footprint's plan: do-nothing gap, demand, less
 * the solutions identified, gives what is left; the plan's own residual is held against it. Only
 * what is stated on the basis of the gap takes part.
 */
final class Bridging {
  private final Target gap;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> notCompared = new ArrayList<>();

  private Bridging(Target gap) {
    this.gap = gap;
  }

  static Optional<Bridge> of(Plan plan) {
    return chosen(plan, "do_nothing_gap")
        .max(Comparator.comparing(Target::year))
        .map(gap -> new Bridging(gap).from(plan));
  }

  private Bridge from(Plan plan) {
    step("Do-nothing gap", gap, gap.value().money());
    comparable(plan, "demand_growth")
        .forEach(demand -> step("Growth in demand", demand, demand.value().money()));
    comparable(plan, "planned_solutions")
        .forEach(saved -> step("Solutions identified", saved, saved.value().money().negate()));
    var computed = Money.sum(steps.stream().map(Step::amount));
    var quoted = comparable(plan, "residual_gap").map(each -> each.value().money()).findFirst();
    otherGaps(plan);
    savingsOf(plan.received().key().period().year());
    return new Bridge(
        Basis.of(gap).words(),
        steps,
        computed,
        quoted,
        quoted.map(residual -> residual.minus(computed)).orElse(Money.ZERO),
        notCompared);
  }

  private void step(String label, Target target, Money amount) {
    steps.add(new Step(label, amount, target.value().source(), provenance(target)));
  }

  private Stream<Target> comparable(Plan plan, String kind) {
    var basis = Basis.of(gap);
    var chosen = chosen(plan, kind).toList();
    chosen.stream()
        .filter(each -> !Basis.of(each).isComparableWith(basis))
        .forEach(
            each ->
                notCompared.add(
                    "%s of %s and the gap (%s) are on different bases: they cannot be compared."
                        .formatted(words(kind), said(each), basis.words())));
    return chosen.stream().filter(each -> Basis.of(each).isComparableWith(basis)).limit(1);
  }

  private void otherGaps(Plan plan) {
    footprints(plan, "do_nothing_gap")
        .filter(each -> !each.equals(gap))
        .forEach(
            each -> notCompared.add("A gap of " + said(each) + " stands beside the chosen one."));
  }

  /** Savings are reported for the year: a cumulative gap, or one of another year, is no measure. */
  private void savingsOf(FinancialYear year) {
    if (gap.basis().equals("cumulative")) {
      notCompared.add(
          "The published gap of %s is cumulative; savings reported are in-year. They cannot be compared."
              .formatted(MoneyWords.pounds(gap.value().money())));
    } else if (!gap.year().equals(year.toString())) {
      notCompared.add(
          "The gap of %s is of %s; savings reported are of %s. They cannot be compared."
              .formatted(MoneyWords.pounds(gap.value().money()), gap.year(), year));
    }
  }

  private static String words(String kind) {
    return switch (kind) {
      case "demand_growth" -> "Growth in demand";
      case "planned_solutions" -> "Solutions";
      default -> "The residual";
    };
  }

  private static String said(Target target) {
    return "%s (%s; %s)"
        .formatted(
            MoneyWords.pounds(target.value().money()), Basis.of(target).words(), target.source());
  }

  private static String provenance(Target target) {
    var chosen =
        target.chosenOn().map(day -> "; chosen by %s on %s".formatted(target.chosenByRole(), day));
    return "%s, %s%s".formatted(target.source(), target.confidence(), chosen.orElse(""));
  }

  private static Stream<Target> chosen(Plan plan, String kind) {
    return footprints(plan, kind).filter(Target::chosen);
  }

  private static Stream<Target> footprints(Plan plan, String kind) {
    return plan.targets().stream()
        .filter(Target::isOfFootprint)
        .filter(target -> target.kind().equals(kind));
  }
}
