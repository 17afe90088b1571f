package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.returns.FinanceLine;
import boardpack.returns.FinanceReturn;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * RT17: a forecast that stands still for three returns while the year to date worsens by more than
 * 0.5 % of turnover.
 *
 * <pre>
 * worsening = ytd variance when the forecast last moved − ytd variance now
 * amber: unchanged through one quarter end;  red: through two, or one at M9 or later
 * at risk = worsening
 * </pre>
 */
final class ForecastDoesNotMove implements BodyTest {
  @Override
  public String id() {
    return "RT17";
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    var positions = positions(body);
    int fewest = rule.thresholds().whole("returns");
    if (positions.size() < fewest) {
      return Verdict.notRun("fewer than %s returns of the year are known", fewest);
    }
    if (body.turnover().isEmpty()) {
      return Verdict.notRun("its turnover is not known");
    }
    var since = unchangedSince(positions);
    boolean longEnough = positions.tailMap(since).size() >= fewest;
    return longEnough ? judge(positions, since, body, rule) : Verdict.CLEAR;
  }

  private static Verdict judge(
      SortedMap<Period, FinanceLine> positions, Period since, Body body, Rule rule) {
    var before = positions.get(since);
    var now = positions.get(positions.lastKey());
    if (before == null || now == null) {
      return Verdict.CLEAR;
    }
    var worsening = before.ytdVariance().minus(now.ytdVariance());
    boolean moved =
        Percent.of(worsening, body.turnover().orElse(Money.ZERO))
            .flatMap(share -> rule.limit("worsening").above(share, "% of turnover"))
            .isPresent();
    var sentence =
        rule.sentence()
            .with("x", now.forecast().money())
            .with("n", since.number())
            .with("y", worsening);
    return Verdict.of(
        quarterEnds(since, positions.lastKey(), rule)
            .filter(breach -> moved)
            .map(breach -> Found.of(breach, worsening, sentence, cells(before, now))));
  }

  private static Optional<Breach> quarterEnds(Period since, Period now, Rule rule) {
    long passed =
        IntStream.rangeClosed(since.monthsGone() + 1, now.monthsGone())
            .filter(month -> month % 3 == 0)
            .count();
    var limit = rule.limit("quarter-ends");
    boolean late = now.monthsGone() >= rule.thresholds().whole("red-from-month");
    boolean red = limit.red().filter(bound -> passed >= bound.intValue()).isPresent();
    boolean amber = limit.amber().filter(bound -> passed >= bound.intValue()).isPresent();
    if (red || (amber && late)) {
      var words = red ? "unchanged through two quarter ends" : "unchanged at M9 or later";
      return Optional.of(new Breach(Challenge.Level.RED, words));
    }
    return amber
        ? Optional.of(new Breach(Challenge.Level.AMBER, "unchanged through a quarter end"))
        : Optional.empty();
  }

  /** The earliest month from which on every return carries the forecast of today. */
  private static Period unchangedSince(SortedMap<Period, FinanceLine> positions) {
    var months = List.copyOf(positions.keySet());
    var since = months.get(months.size() - 1);
    for (int back = months.size() - 2; back >= 0; back--) {
      if (!forecast(positions, months.get(back)).equals(forecast(positions, since))) {
        return since;
      }
      since = months.get(back);
    }
    return since;
  }

  private static Optional<Money> forecast(SortedMap<Period, FinanceLine> positions, Period month) {
    return Optional.ofNullable(positions.get(month)).map(line -> line.forecast().money());
  }

  /** Its position in each month of the year, by the month the figures are of. */
  private static SortedMap<Period, FinanceLine> positions(Body body) {
    var positions = new TreeMap<Period, FinanceLine>();
    Stream.concat(EarlierReturns.of(body), Stream.of(body.finance()))
        .forEach(finance -> put(positions, finance));
    return positions;
  }

  private static void put(SortedMap<Period, FinanceLine> positions, FinanceReturn finance) {
    Body.positionOf(finance).ifPresent(line -> positions.put(Body.asOf(finance), line));
  }

  private static List<Source> cells(FinanceLine before, FinanceLine now) {
    return Stream.of(before, now)
        .flatMap(
            line ->
                Stream.of(
                    line.ytdPlan().source(), line.ytdActual().source(), line.forecast().source()))
        .toList();
  }
}
