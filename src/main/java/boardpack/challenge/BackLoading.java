package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.MonthHeadings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * RT01: how late in the year the savings fall.
 *
 * <pre>
 * H  = sum(M7..M12) / year    even: 50 %
 * Q4 = sum(M10..M12) / year   even: 25 %
 * at risk = sum(M10..M12) − year / 4
 * </pre>
 *
 * To M3 of the plan; from M4 of the forecast (actual for past months, forecast for future ones). In
 * M12 nothing of the year is left to come late.
 */
final class BackLoading implements ProgrammeTest {
  private static final int HALF = 6;
  private static final int FORECAST_FROM = 4;

  @Override
  public String id() {
    return "RT01";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var profile = body.gone() < FORECAST_FROM ? planned(programme) : forecast(programme);
    var half = Percent.of(profile.half(), profile.year());
    var quarter = Percent.of(profile.quarter(), profile.year());
    if (body.left() == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (half.isEmpty() || quarter.isEmpty()) {
      return Verdict.notRun("its savings forecast is not above nought");
    }
    var late = rule.limit("last-quarter").above(quarter.get(), "% in M10–M12");
    return Verdict.of(
        Breach.worst(rule.limit("second-half").above(half.get(), "% in M7–M12"), late)
            .map(
                breach ->
                    Found.of(
                        breach,
                        profile.quarter().minus(profile.year().dividedBy(4)),
                        sentence(programme, body, rule)
                            .and("{q4}% fall in M10–M12 (an even quarter is 25%).")
                            .with("pct", half.get())
                            .with("q4", quarter.get()),
                        profile.cells())));
  }

  private static Sentence sentence(Programme programme, Body body, Rule rule) {
    if (body.gone() < FORECAST_FROM) {
      return rule.sentence()
          .with("x", programme.planned(HALF + 1, 12).dividedBy(HALF))
          .with("y", programme.planned(1, HALF).dividedBy(HALF));
    }
    var toCome = programme.forecast().minus(programme.ytdActual());
    return Sentence.of(
            "{pct}% of the year's savings fall in M7–M12 (an even profile is 50%). The forecast"
                + " needs £{x}k a month from M{n}, against £{y}k a month so far.")
        .with("x", toCome.dividedBy(body.left()))
        .with("y", programme.ytdActual().dividedBy(body.gone()))
        .with("n", body.gone() + 1);
  }

  private static Profile planned(Programme programme) {
    return new Profile(
        programme.yearPlan(),
        programme.planned(HALF + 1, 12),
        programme.planned(10, 12),
        cells(programme, "fy_plan", "plan_m"));
  }

  private static Profile forecast(Programme programme) {
    return new Profile(
        programme.forecast(),
        programme.outturn(HALF + 1, 12),
        programme.outturn(10, 12),
        cells(programme, "fot", "fot_m"));
  }

  private static List<Source> cells(Programme programme, String year, String months) {
    var late = IntStream.rangeClosed(HALF + 1, 12).mapToObj(m -> MonthHeadings.of(months, m));
    return programme.cells(Stream.concat(Stream.of(year), late).toArray(String[]::new));
  }

  private record Profile(Money year, Money half, Money quarter, List<Source> cells) {}
}
