package boardpack.pack.compose;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.pack.Savings.ForecastMade;
import boardpack.pack.Savings.Month;
import boardpack.pack.Savings.RunRate;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.SavingsPosition;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import boardpack.returns.History.FinanceMonth;
import boardpack.returns.SchemeMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The NHS programme month by month. A pair that two partners claim counts its scheme with the
 * smaller plan of the year, so that the last month is the plan of the page.
 */
final class SavingsProfile {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int RECENT = 3;
  private static final int FORECASTS = 6;
  private static final String SAVINGS_LINE = "SAVINGS";

  private final FootprintMonth month;
  private final SavingsPosition savings;

  SavingsProfile(FootprintMonth month, SavingsPosition savings) {
    this.month = month;
    this.savings = savings;
  }

  /** Twelve months, cumulative from April; none where no scheme was reported. */
  List<Month> months() {
    if (counted().findAny().isEmpty()) {
      return List.of();
    }
    var months = new ArrayList<Month>();
    var plan = Money.ZERO;
    var outturn = Money.ZERO;
    for (int number = 1; number <= 12; number++) {
      plan = plan.plus(of(number, SchemeMoney::plan));
      outturn = outturn.plus(of(number, SchemeMoney::outturn));
      var period = month.period().year().month(number);
      months.add(new Month(period, number <= month.period().monthsGone(), plan, outturn));
    }
    return List.copyOf(months);
  }

  /** What each month left needs to reach the plan, against the mean of the last three. */
  Optional<RunRate> runRate() {
    if (counted().findAny().isEmpty()) {
      return Optional.empty();
    }
    var remaining = savings.total().yearPlan().minus(savings.total().ytdActual());
    int left = month.period().monthsLeft();
    var needed = left == 0 ? remaining : remaining.dividedBy(left);
    return Optional.of(new RunRate(needed, achieved(), left, remaining));
  }

  private Money achieved() {
    int gone = month.period().monthsGone();
    int first = Math.max(1, gone - RECENT + 1);
    var total = Money.ZERO;
    for (int number = first; number <= gone; number++) {
      total = total.plus(of(number, SchemeMoney::outturn));
    }
    return total.dividedBy(gone - first + 1L);
  }

  /** The month the plan is reached at the present rate, if within the year. */
  Optional<Period> reachesPlan() {
    var rate = runRate();
    if (rate.isEmpty()) {
      return Optional.empty();
    }
    var reached = savings.total().ytdActual();
    for (int number = month.period().monthsGone(); number <= 12; number++) {
      if (!reached.isLessThan(savings.total().yearPlan())) {
        return Optional.of(month.period().year().month(number));
      }
      reached = reached.plus(rate.get().achieved());
    }
    return Optional.empty();
  }

  /**
   * Forecasts of the NHS programme as made in past months of the year, this month's last: of the
   * bodies that reported this month, each with the part that counts here, so that like stands
   * beside like.
   */
  List<ForecastMade> lastForecasts() {
    var parts = partsThatCount();
    var byMonth = new TreeMap<Period, List<FinanceMonth>>();
    month.history().finance().stream()
        .filter(past -> past.line().equals(SAVINGS_LINE))
        .filter(past -> past.period().year().equals(month.period().year()))
        .filter(past -> past.period().compareTo(month.period()) < 0)
        .filter(past -> parts.containsKey(past.organisation()))
        .forEach(
            past -> byMonth.computeIfAbsent(past.period(), none -> new ArrayList<>()).add(past));
    var made = new ArrayList<ForecastMade>();
    byMonth.forEach((period, past) -> made.add(forecast(period, past, parts)));
    var total = savings.total();
    made.add(new ForecastMade(month.period(), total.forecast(), total.ytdActual()));
    made.sort(Comparator.comparing(ForecastMade::in));
    return List.copyOf(made.subList(Math.max(0, made.size() - FORECASTS), made.size()));
  }

  private static ForecastMade forecast(
      Period period, List<FinanceMonth> bodies, Map<String, BigDecimal> parts) {
    return new ForecastMade(
        period,
        Money.sum(bodies.stream().map(past -> part(past, past.forecast().money(), parts))),
        Money.sum(bodies.stream().map(past -> part(past, past.ytdActual().money(), parts))));
  }

  private static Money part(FinanceMonth past, Money amount, Map<String, BigDecimal> parts) {
    return amount.percent(parts.getOrDefault(past.organisation(), ALL));
  }

  /** Per cent that counts here of each NHS body with savings schemes this month. */
  private Map<String, BigDecimal> partsThatCount() {
    var parts = new HashMap<String, BigDecimal>();
    savings.schemes().stream()
        .filter(shared -> !SavingsPage.isCouncil(shared.scheme()))
        .forEach(shared -> parts.put(shared.scheme().organisation(), shared.percent().orElse(ALL)));
    return parts;
  }

  private Money of(int number, Function<SchemeMoney, List<Figure>> months) {
    return Money.sum(
        counted()
            .map(
                shared ->
                    SavingsPage.part(
                        shared, months.apply(shared.scheme().money()).get(number - 1).money())));
  }

  private Stream<SharedScheme> counted() {
    var larger = savings.pairs().stream().map(SavingsProfile::larger).toList();
    return savings.schemes().stream()
        .filter(shared -> !SavingsPage.isCouncil(shared.scheme()))
        .filter(shared -> larger.stream().noneMatch(other -> other == shared));
  }

  private static SharedScheme larger(SavingsPosition.Pair pair) {
    return pair.one().yearPlan().isMoreThan(pair.other().yearPlan()) ? pair.one() : pair.other();
  }
}
