package boardpack.challenge;

import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * RT34: a scheme that needs consultation, or a decision of a council's members, and starts before
 * it can be decided.
 *
 * <pre>
 * amber: decision within a month before the start;  red: after the start, or no date
 * at risk = months from the start to the decision (to March without one) × fy_plan / months planned
 * </pre>
 */
final class StartBeforeDecision implements ProgrammeTest {
  private static final String CONSULTATION = "consultation_needed";
  private static final String MEMBERS = "member_decision";

  @Override
  public String id() {
    return "RT34";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var toDecide =
        programme.only(scheme -> scheme.row().yes(CONSULTATION) || scheme.row().yes(MEMBERS));
    return toDecide.isEmpty()
        ? Verdict.NOT_APPLICABLE
        : Verdict.of(
            toDecide.schemes().stream()
                .flatMap(scheme -> found(scheme, body, rule).stream())
                .toList());
  }

  private static Optional<Found> found(Scheme scheme, Body body, Rule rule) {
    var start = body.asOf().year().month(scheme.startMonth()).calendarMonth().atDay(1);
    var decision = decision(scheme);
    var plan = scheme.money().yearPlan().money();
    int planned = 13 - scheme.startMonth();
    var lost = BigDecimal.valueOf(monthsLost(start, decision, planned));
    return breach(start, decision, rule)
        .map(
            breach ->
                Found.of(
                        breach,
                        plan.times(lost).dividedBy(planned),
                        sentence(decision, start, rule)
                            .with("x", plan)
                            .with("m", "M" + scheme.startMonth())
                            .with("body", body(scheme)),
                        new Programme(List.of(scheme)).cells("fy_plan", "start_month"))
                    .onScheme(scheme.ref())
                    .materialAt(plan));
  }

  private static Optional<Breach> breach(LocalDate start, Optional<LocalDate> decision, Rule rule) {
    if (decision.isEmpty()) {
      return Optional.of(new Breach(Challenge.Level.RED, "no decision date"));
    }
    if (decision.get().isAfter(start)) {
      return Optional.of(new Breach(Challenge.Level.RED, "decision after the start"));
    }
    var months = rule.limit("months").amber().orElse(BigDecimal.ZERO);
    return decision.get().isAfter(start.minusMonths(months.longValue()))
        ? Optional.of(
            new Breach(
                Challenge.Level.AMBER,
                "decision within " + Sentence.number(months) + " month of the start"))
        : Optional.empty();
  }

  private static Sentence sentence(Optional<LocalDate> decision, LocalDate start, Rule rule) {
    return decision
        .map(
            day ->
                Sentence.of(
                        day.isAfter(start)
                            ? "£{x}k starts in {m} but {body} decides it on {day}. Until then it"
                                + " cannot lawfully begin."
                            : "£{x}k starts in {m} and {body} decides it on {day}, less than a month"
                                + " before. A later decision moves the start.")
                    .with("day", day.toString()))
        .orElseGet(rule::sentence);
  }

  private static int monthsLost(LocalDate start, Optional<LocalDate> decision, int planned) {
    if (decision.isEmpty()) {
      return planned;
    }
    long days = ChronoUnit.DAYS.between(start, decision.get());
    if (days <= 0) {
      return 0;
    }
    long whole = ChronoUnit.MONTHS.between(start, decision.get().minusDays(1)) + 1;
    return (int) Math.min(whole, planned);
  }

  /** Of the two dates of a council's scheme the later one counts. */
  private static Optional<LocalDate> decision(Scheme scheme) {
    var consulted = dateIf(scheme, CONSULTATION, "decision_date");
    var members = dateIf(scheme, MEMBERS, "member_decision_date");
    boolean lacks =
        (scheme.row().yes(CONSULTATION) && consulted.isEmpty())
            || (scheme.row().yes(MEMBERS) && members.isEmpty());
    return lacks
        ? Optional.empty()
        : consulted
            .map(day -> members.filter(other -> other.isAfter(day)).orElse(day))
            .or(() -> members);
  }

  private static Optional<LocalDate> dateIf(Scheme scheme, String needed, String heading) {
    return scheme.row().yes(needed) ? scheme.row().date(heading) : Optional.empty();
  }

  private static String body(Scheme scheme) {
    return scheme
        .given("decision_body")
        .filter(words -> !words.isEmpty())
        .orElse(scheme.row().yes(MEMBERS) ? "the council's members" : "the deciding body");
  }
}
