package boardpack.challenge;

import java.util.Optional;

/**
 * RT09: schemes that start within three months, or have started, below gateway 3 (quality impact
 * signed).
 *
 * <pre>
 * share = fy_plan of those / fy_plan;  at risk = fy_plan of those
 * red too when a scheme above £250k has started
 * </pre>
 */
final class StartBeforeQualityImpact implements ProgrammeTest {
  @Override
  public String id() {
    return "RT09";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    int gateway = rule.thresholds().whole("gateway");
    int horizon = body.gone() + rule.thresholds().whole("within-months");
    var below = programme.only(scheme -> scheme.gateway() < gateway);
    var caught = below.only(scheme -> scheme.startMonth() <= horizon);
    var started = below.only(scheme -> scheme.startMonth() <= body.gone());
    var breach =
        Breach.worst(
            Percent.of(caught.yearPlan(), programme.yearPlan())
                .flatMap(share -> rule.limit("share").above(share, "% of the programme")),
            startedWithout(started, rule));
    return Verdict.of(
        breach.map(
            worst ->
                Found.of(
                    worst,
                    caught.yearPlan(),
                    sentence(caught, started),
                    caught.cells("fy_plan", "gateway", "start_month"))));
  }

  private static Optional<Breach> startedWithout(Programme started, Rule rule) {
    return Breach.worst(
        started.schemes().stream()
            .map(scheme -> scheme.money().yearPlan().money())
            .flatMap(plan -> rule.limit("started").above(plan, " started").stream())
            .toList());
  }

  private static Sentence sentence(Programme caught, Programme started) {
    if (started.isEmpty()) {
      return Sentence.of(
              "£{x}k of savings starts within three months but has not passed quality impact"
                  + " assessment: {schemes}. It cannot start before it passes.")
          .with("x", caught.yearPlan())
          .with("schemes", Refs.of(caught));
    }
    return Sentence.of(
            "£{x}k of savings starts within three months or has started, but has not passed quality"
                + " impact assessment. £{y}k of it has started: {schemes}.")
        .with("x", caught.yearPlan())
        .with("y", started.yearPlan())
        .with("schemes", Refs.of(started));
  }
}
