package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.challenge.Simulation;
import boardpack.pack.Savings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The course of the NHS savings programme: months, run rate, forecasts, outlook. */
final class SavingsCourse {
  private static final int PAGE = 6;

  private final Savings savings;
  private final Period period;

  SavingsCourse(Savings savings, Period period) {
    this.savings = savings;
    this.period = period;
  }

  Table months() {
    var list = "/savings/months/";
    return new TableOf<Savings.Month>("SavingsByMonth", "Savings by month", PAGE)
        .words("Month", 18, (month, at) -> month.period().label())
        .freeze()
        .money("Plan, cumulative", (month, at) -> Entry.sent(month.plan(), list + at + "/plan"))
        .money(
            "Actual, cumulative",
            (month, at) ->
                month.past()
                    ? Entry.sent(month.outturn(), list + at + "/outturn")
                    : new Entry.ToCome())
        .money("Forecast, cumulative", (month, at) -> forecast(month, list + at + "/outturn"))
        .money("Plan in the month", (month, at) -> inMonth(at, "plan", plan(at)))
        .money(
            "Actual or forecast in the month", (month, at) -> inMonth(at, "outturn", outturn(at)))
        .of(
            "NHS savings month by month, cumulative from April",
            "Actual to "
                + period.label()
                + ", forecast after. An empty cell is a month to come, or one that has passed.",
            savings.months());
  }

  private Entry forecast(Savings.Month month, String pointer) {
    if (!month.past()) {
      return Entry.sent(month.outturn(), pointer);
    }
    return month.period().equals(period)
        ? Entry.made(month.outturn(), "{Actual, cumulative}", "")
        : new Entry.ToCome();
  }

  private Money plan(int at) {
    var before = at == 0 ? Money.ZERO : savings.months().get(at - 1).plan();
    return savings.months().get(at).plan().minus(before);
  }

  private Money outturn(int at) {
    var before = at == 0 ? Money.ZERO : savings.months().get(at - 1).outturn();
    return savings.months().get(at).outturn().minus(before);
  }

  private static Entry inMonth(int at, String figure, Money value) {
    var formula = "[/savings/months/%d/%s]".formatted(at, figure);
    var before = "-[/savings/months/%d/%s]".formatted(at - 1, figure);
    return Entry.made(value, at == 0 ? formula : formula + before, "");
  }

  Table runRate() {
    var list = "/savings/runRate/";
    return new TableOf<Savings.RunRate>("RunRate", "Run rate", PAGE)
        .words("Programme", 24, (rate, at) -> "NHS savings")
        .money("Achieved a month", (rate, at) -> Entry.sent(rate.achieved(), list + "achieved"))
        .money("Needed a month", (rate, at) -> needed(rate, list + "needed"))
        .whole(
            "Months left",
            (rate, at) -> Entry.number(BigDecimal.valueOf(rate.monthsLeft()), list + "monthsLeft"))
        .money(
            "Left to save",
            (rate, at) ->
                Entry.made(
                    rate.remaining(),
                    "[/savings/total/yearPlan]-[/savings/total/ytdActual]",
                    list + "remaining"))
        .decimal("Needed over achieved", (rate, at) -> ratio(rate))
        .of(
            "What each month left must bring, against what a month brought",
            "£000 a month. Achieved is the mean of the last three months. In M12 no month is left and"
                + " only the remainder counts.",
            savings.runRate().stream().toList());
  }

  private static Entry needed(Savings.RunRate rate, String pointer) {
    return rate.monthsLeft() == 0
        ? Entry.made(rate.needed(), "{Left to save}", pointer)
        : Entry.made(rate.needed(), "ROUND({Left to save}/{Months left},1)", pointer);
  }

  private static Entry ratio(Savings.RunRate rate) {
    if (rate.achieved().signum() <= 0) {
      return new Entry.Words("nothing achieved");
    }
    var ratio = rate.needed().value().divide(rate.achieved().value(), 1, RoundingMode.HALF_UP);
    return new Entry.Number(ratio, "ROUND({Needed a month}/{Achieved a month},1)", "");
  }

  Table forecasts() {
    var list = "/savings/lastForecasts/";
    return new TableOf<Savings.ForecastMade>("ForecastsMade", "Forecasts made", PAGE)
        .words("Made in", 18, (made, at) -> made.in().label())
        .money(
            "Forecast of the year",
            (made, at) -> Entry.sent(made.forecast(), list + at + "/forecast"))
        .money(
            "Actual to date", (made, at) -> Entry.sent(made.ytdActual(), list + at + "/ytdActual"))
        .money("Still to come", (made, at) -> toCome(made))
        .of(
            "Forecasts of the NHS savings of the year, as each month made them",
            "A forecast that slips month by month says more than its latest value.",
            savings.lastForecasts());
  }

  private static Entry toCome(Savings.ForecastMade made) {
    var rest = made.forecast().minus(made.ytdActual());
    return Entry.made(rest, "{Forecast of the year}-{Actual to date}", "");
  }

  /** One amount of the outlook. */
  private record Measure(String what, Money amount, String meaning, String pointer) {}

  Table outlook() {
    return new TableOf<Measure>("SavingsOutlook", "Savings outlook", PAGE)
        .words("Measure", 44, (measure, at) -> measure.what())
        .freeze()
        .money("Amount", (measure, at) -> Entry.sent(measure.amount(), measure.pointer()))
        .words("What it means", 90, (measure, at) -> measure.meaning())
        .of(
            "How likely the savings are, and what lasts of them",
            savings
                .simulation()
                .map(SavingsCourse::drawn)
                .orElse("No scheme was reported, so nothing was simulated."),
            measures());
  }

  private static String drawn(Simulation odds) {
    return "Chance of the plan in full: %s. %s draws from seed %d; a re-run gives the same."
        .formatted(odds.chanceInWords(), MoneyWords.count(odds.draws()), odds.seed());
  }

  private List<Measure> measures() {
    var measures = new ArrayList<Measure>();
    savings.simulation().ifPresent(odds -> measures.addAll(odds(odds)));
    measures.add(
        measure("Recurrent forecast", savings.recurrentForecast(), "lasts", "recurrentForecast"));
    measures.add(
        measure("One-off forecast", savings.oneOffForecast(), "ends this year", "oneOffForecast"));
    measures.add(
        measure(
            "Full-year effect of recurrent schemes",
            savings.fullYearEffect(),
            "what is secured for next year",
            "fullYearEffect"));
    measures.add(
        measure(
            "Cost of change in the year",
            savings.transitionCost(),
            "one-off cost of making the savings",
            "transitionCost"));
    return measures;
  }

  private static List<Measure> odds(Simulation odds) {
    return List.of(
        measure(
            "Plan of the year",
            odds.plan(),
            "what the outcomes are held against",
            "simulation/plan"),
        measure(
            "Low outcome (P20)", odds.p20(), "one outcome in five is below it", "simulation/p20"),
        measure(
            "Even-chance outcome (P50)", odds.p50(), "as likely above as below", "simulation/p50"),
        measure(
            "High outcome (P80)", odds.p80(), "one outcome in five is above it", "simulation/p80"),
        measure("Expected outcome", odds.mean(), "the mean, in closed form", "simulation/mean"));
  }

  private static Measure measure(String what, Money amount, String meaning, String key) {
    return new Measure(what, amount, meaning, "/savings/" + key);
  }
}
