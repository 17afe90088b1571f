package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.plan.Plan;
import boardpack.plan.Plan.Priority;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * RT27: how many major changes run in the same half-year, and what part of the savings the declared
 * priorities carry. Major: transformational, and above £5m or 0.25 % of what the footprint's
 * commissioners spend.
 *
 * <pre>amber: more than 3, or priorities under 30 % of savings;  red: more than 6</pre>
 *
 * It is no sum at risk: RT04 has the sum.
 */
final class TooMuchAtOnce implements FootprintTest {
  private static final int HALF = 6;

  @Override
  public String id() {
    return "RT27";
  }

  @Override
  public Verdict of(Whole footprint, Rule rule) {
    var programme = NhsSchemes.of(footprint.month());
    if (programme.yearPlan().signum() <= 0) {
      return Verdict.notRun("no savings scheme is reported");
    }
    var size = size(footprint, rule);
    int halfEnd = footprint.month().period().monthsGone() <= HALF ? HALF : 2 * HALF;
    var major = programme.only(scheme -> isMajor(scheme, size) && runsBy(scheme, halfEnd));
    var priorities = priorities(footprint);
    var share =
        priorities
            .map(refs -> programme.only(scheme -> refs.contains(CountedScheme.key(scheme))))
            .flatMap(carried -> Percent.of(carried.yearPlan(), programme.yearPlan()));
    var breach =
        Breach.worst(
            rule.limit("changes").above(BigDecimal.valueOf(major.size()), " changes at once"),
            share.flatMap(
                part -> rule.limit("priorities").below(part, "% of savings in priorities")));
    var verdict =
        Verdict.of(
            breach.map(
                worst ->
                    Found.of(
                            worst,
                            Money.ZERO,
                            sentence(major, share, rule),
                            major.cells("fy_plan", "kind", "start_month"))
                        .withoutFloor()));
    return priorities.isPresent()
        ? verdict
        : verdict.lacking(Optional.of("the plan declares no priorities"));
  }

  private static Sentence sentence(Programme major, Optional<Percent> share, Rule rule) {
    int many = rule.limit("changes").amber().orElse(BigDecimal.ZERO).intValue();
    var fact =
        major.size() > many
            ? rule.sentence()
            : Sentence.of("{n} major changes run at the same time.");
    var counted = fact.with("n", major.size());
    return share
        .map(
            part ->
                counted
                    .and("The declared priorities carry {share}% of the savings.")
                    .with("share", part))
        .orElse(counted);
  }

  private static Money size(Whole footprint, Rule rule) {
    var fixed = Money.rounded(rule.number("major-size"));
    return footprint
        .spend()
        .map(spend -> spend.percent(rule.number("major-share")).min(fixed))
        .orElse(fixed);
  }

  private static boolean isMajor(Scheme scheme, Money size) {
    return scheme.isTransformational() && scheme.money().yearPlan().money().isMoreThan(size);
  }

  private static boolean runsBy(Scheme scheme, int month) {
    return scheme.startMonth() <= month
        && !scheme.isUnidentified()
        && scheme.status() != Scheme.Status.DELIVERED;
  }

  private static Optional<Set<String>> priorities(Whole footprint) {
    return footprint
        .month()
        .plan()
        .map(Plan::priorities)
        .filter(declared -> !declared.isEmpty())
        .map(declared -> declared.stream().map(TooMuchAtOnce::key).collect(Collectors.toSet()));
  }

  private static String key(Priority priority) {
    return priority.organisation() + " " + priority.schemeRef();
  }
}
