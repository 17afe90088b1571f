package boardpack.challenge;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.FinanceLine;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * RT33: a forecast that is on plan because contingency and reserves were released ahead of the
 * year.
 *
 * <pre>
 * share = released / opening;  elapsed = m/12
 * amber: share above elapsed + 15 points
 * red:   and all of it released before M9, or more released than net risk is left
 * at risk = released − opening × m/12
 * </pre>
 *
 * The nationally required non-recurrent reserve, released at M12, is left out then. Net risk: risks
 * less mitigation that are not in the forecast, by probability.
 */
final class ReservesReleased implements BodyTest {
  @Override
  public String id() {
    return "RT33";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind != ReturnKind.LA;
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    var rows = reserves(body);
    var opening = sum(rows, "opening");
    if (opening.signum() <= 0) {
      return Verdict.notRun("it states no contingency or reserve");
    }
    if (body.position().isEmpty()) {
      return Verdict.notRun("its position is not known");
    }
    boolean onPlan =
        body.position().map(FinanceLine::forecastVariance).orElse(Money.ZERO).signum() >= 0;
    return onPlan ? Verdict.of(found(rows, opening, body, rule)) : Verdict.CLEAR;
  }

  private static Optional<Found> found(List<ReturnRow> rows, Money opening, Body body, Rule rule) {
    var released = sum(rows, "released_ytd");
    var share = Percent.of(released.value(), opening.value());
    var elapsed = Percent.of(BigDecimal.valueOf(body.gone()), BigDecimal.valueOf(12));
    var ahead = new Percent(share.value().subtract(elapsed.value()));
    return rule.limit("ahead")
        .above(ahead, " points ahead of the year")
        .map(amber -> escalated(amber, released, opening, body, rule))
        .map(
            breach ->
                Found.of(
                    breach,
                    released.minus(opening.percent(elapsed.value())),
                    sentence(body, rule)
                        .with("x", released)
                        .with("p", share)
                        .with("m", body.gone()),
                    cells(rows)));
  }

  private static Breach escalated(
      Breach amber, Money released, Money opening, Body body, Rule rule) {
    int before = rule.thresholds().whole("all-before");
    if (!released.isLessThan(opening) && body.gone() < before) {
      return new Breach(Challenge.Level.RED, "all released before M" + before);
    }
    boolean knowsRisks = !body.finance().rows("Risks").isEmpty();
    return knowsRisks && released.isMoreThan(netRisk(body))
        ? new Breach(Challenge.Level.RED, amber.threshold() + ", more than the net risk left")
        : amber;
  }

  private static Sentence sentence(Body body, Rule rule) {
    var over = overPerformance(body);
    return over.signum() > 0
        ? rule.sentence().with("y", over)
        : Sentence.of(
            "The forecast is on plan because £{x}k of reserves ({p}% of the year's contingency) was"
                + " used by M{m}. What comes next has less to meet it.");
  }

  /** What a commissioner's contracts are forecast to cost above plan. */
  private static Money overPerformance(Body body) {
    return body.kind() != ReturnKind.COMM
        ? Money.ZERO
        : Money.sum(
            body.finance().rows("Contracts").stream()
                .map(
                    row ->
                        row.money("fot")
                            .money()
                            .minus(row.money("contract_value_plan_fy").money())
                            .max(Money.ZERO)));
  }

  private static Money netRisk(Body body) {
    return Money.sum(
            body.finance().rows("Risks").stream()
                .filter(row -> !row.yes("in_forecast"))
                .map(ReservesReleased::weighted))
        .max(Money.ZERO);
  }

  private static Money weighted(ReturnRow row) {
    var weighted =
        row.money("value").money().abs().percent(row.quantity("probability_pct").value());
    return row.text("kind").equals("mitigation") ? weighted.negate() : weighted;
  }

  private static List<ReturnRow> reserves(Body body) {
    return body.finance().rows("Reserves").stream()
        .filter(row -> body.left() > 0 || !isNationallyRequired(row))
        .toList();
  }

  private static boolean isNationallyRequired(ReturnRow row) {
    return row.text("reserve").toLowerCase(Locale.ROOT).contains("non-recurrent");
  }

  private static Money sum(List<ReturnRow> rows, String heading) {
    return Money.sum(rows.stream().map(row -> row.money(heading)).map(Figure::money));
  }

  private static List<Source> cells(List<ReturnRow> rows) {
    var cells = new ArrayList<Source>();
    rows.forEach(row -> cells.add(row.source("opening")));
    rows.forEach(row -> cells.add(row.source("released_ytd")));
    return cells;
  }
}
