package boardpack.pack.compose;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.pack.SocialCare;
import boardpack.pack.SocialCare.Care;
import boardpack.pack.SocialCare.Contribution;
import boardpack.pack.SocialCare.CouncilDelay;
import boardpack.pack.SocialCare.Delay;
import boardpack.pack.SocialCare.Reserve;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.FinanceLine;
import boardpack.returns.FinanceReturn;
import boardpack.returns.IndicatorValue;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Social care and pooled budgets: the council's figures, with the place of the NHS's. */
final class SocialCarePage {
  private static final int PAGE = 5;
  private static final String DELAYED_TRANSFERS = "DTOC";

  private final FootprintMonth month;
  private final Figures figures;

  SocialCarePage(FootprintMonth month, Figures figures) {
    this.month = month;
    this.figures = figures;
  }

  SocialCare compose() {
    var councils = month.finance(ReturnKind.LA).toList();
    return new SocialCare(
        cares(councils),
        pooled(),
        reserves(councils),
        delays(),
        responsible(councils),
        new PublishedOutturn(month, figures, PAGE).rows());
  }

  private List<Care> cares(List<FinanceReturn> councils) {
    var cares = new ArrayList<Care>();
    for (var council : councils) {
      care(council, cares.size()).ifPresent(cares::add);
    }
    return cares;
  }

  private Optional<Care> care(FinanceReturn council, int index) {
    var gross = council.line("ASC-GROSS");
    var net = council.line("ASC-NET");
    var fund = council.line("ASC-BCF");
    if (gross.isEmpty() || net.isEmpty() || fund.isEmpty()) {
      return Optional.empty();
    }
    var care = care(council, gross.get(), net.get(), fund.get());
    var pointer = "/socialCare/councils/" + index;
    register(care.ref(), 'a', pointer + "/net", net.get().yearPlan());
    register(care.ref(), 'b', pointer + "/netForecast", net.get().forecast());
    figures.money(
        care.ref(),
        'c',
        pointer + "/forecastVariance",
        care.forecastVariance(),
        "budget less forecast: favourable is positive",
        List.of(net.get().yearPlan().source(), net.get().forecast().source()));
    register(care.ref(), 'd', pointer + "/betterCareFund", fund.get().forecast());
    register(care.ref(), 'e', pointer + "/gross", gross.get().yearPlan());
    register(care.ref(), 'f', pointer + "/grossForecast", gross.get().forecast());
    return Optional.of(care);
  }

  private Care care(FinanceReturn council, FinanceLine gross, FinanceLine net, FinanceLine fund) {
    return new Care(
        figures.row(PAGE),
        council.organisation(),
        month.nameOf(council.organisation()),
        gross.yearPlan().money(),
        gross.forecast().money(),
        net.yearPlan().money(),
        net.forecast().money(),
        net.forecastVariance(),
        fund.forecast().money(),
        council.received().cover().lastReportedPeriod().filter(this::isEarlier),
        sources(gross, net, fund));
  }

  private void register(String ref, char column, String pointer, Figure figure) {
    figures.money(ref, column, pointer, figure.money(), "as sent", List.of(figure.source()));
  }

  private boolean isEarlier(Period reported) {
    return reported.compareTo(month.period()) < 0;
  }

  private static List<Source> sources(FinanceLine... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.yearPlan().source(), line.forecast().source()))
        .toList();
  }

  /** As the councils report them; a commissioner's report stands in where no council names it. */
  private List<Contribution> pooled() {
    var said = new HashSet<String>();
    var rows = new ArrayList<Contribution>();
    Stream.concat(month.finance(ReturnKind.LA), month.finance(ReturnKind.COMM))
        .flatMap(body -> body.rows("Pooled budget").stream())
        .filter(row -> said.add(identity(row)))
        .forEach(row -> rows.add(contribution(row, rows.size())));
    return rows;
  }

  private static String identity(ReturnRow row) {
    return row.text("scheme") + "|" + row.text("contributor") + "|" + row.text("stream");
  }

  private Contribution contribution(ReturnRow row, int index) {
    var ref = figures.row(PAGE);
    var pointer = "/socialCare/pooled/" + index;
    register(ref, 'a', pointer + "/contribution", row.money("contribution"));
    register(ref, 'b', pointer + "/spendYtd", row.money("spend_ytd"));
    register(ref, 'c', pointer + "/forecast", row.money("fot"));
    return new Contribution(
        ref,
        row.of().key().organisation(),
        row.text("scheme"),
        row.text("s75_lead"),
        row.text("contributor"),
        month.nameOf(row.text("contributor")),
        row.text("stream"),
        row.money("contribution").money(),
        row.money("spend_ytd").money(),
        row.money("fot").money(),
        row.quantity("risk_share_pct").value(),
        row.date("hwb_signoff_date"),
        row.source("contribution"));
  }

  private List<Reserve> reserves(List<FinanceReturn> councils) {
    var rows = new ArrayList<Reserve>();
    councils.stream()
        .flatMap(council -> council.rows("Reserves").stream())
        .forEach(row -> rows.add(reserve(row, rows.size())));
    return rows;
  }

  private Reserve reserve(ReturnRow row, int index) {
    var ref = figures.row(PAGE);
    var pointer = "/socialCare/reserves/" + index;
    register(ref, 'a', pointer + "/opening", row.money("opening"));
    register(ref, 'b', pointer + "/plannedUse", row.money("planned_use"));
    register(ref, 'c', pointer + "/forecastClosing", row.money("forecast_closing"));
    register(ref, 'd', pointer + "/minimum", row.money("minimum_level"));
    return new Reserve(
        ref,
        row.of().key().organisation(),
        month.nameOf(row.of().key().organisation()),
        row.text("reserve"),
        row.money("opening").money(),
        row.money("planned_use").money(),
        row.money("forecast_closing").money(),
        row.money("minimum_level").money(),
        yearsOfCover(row),
        row.source("opening"));
  }

  /** Closing balance above the minimum, over the yearly draw. */
  private static Optional<BigDecimal> yearsOfCover(ReturnRow row) {
    var draw = row.money("planned_use").money().abs();
    if (draw.isZero()) {
      return Optional.empty();
    }
    var free = row.money("forecast_closing").money().minus(row.money("minimum_level").money());
    return Optional.of(free.max(Money.ZERO).value().divide(draw.value(), 1, RoundingMode.HALF_UP));
  }

  private List<CouncilDelay> responsible(List<FinanceReturn> councils) {
    var rows = new ArrayList<CouncilDelay>();
    councils.stream()
        .flatMap(council -> council.rows("Activity").stream())
        .filter(row -> row.text("measure").toLowerCase(Locale.ROOT).contains("delayed"))
        .forEach(row -> rows.add(responsible(row, rows.size())));
    return rows;
  }

  private CouncilDelay responsible(ReturnRow row, int index) {
    var ref = figures.row(PAGE);
    var pointer = "/socialCare/responsible/" + index;
    var plan = row.quantity("plan").value();
    var actual = row.quantity("actual").value();
    var unit = row.text("unit");
    count(ref + 'a', pointer + "/plan", plan, unit, row.source("plan"));
    count(ref + 'b', pointer + "/actual", actual, unit, row.source("actual"));
    var council = row.of().key().organisation();
    return new CouncilDelay(
        ref,
        council,
        month.nameOf(council),
        row.text("measure"),
        plan,
        actual,
        unit,
        row.source("actual"));
  }

  private void count(String ref, String pointer, BigDecimal value, String unit, Source source) {
    figures.add(ref, pointer, value.toPlainString(), unit, "as sent", List.of(source));
  }

  private List<Delay> delays() {
    return month
        .performance()
        .flatMap(received -> IndicatorValue.of(received).stream())
        .filter(value -> value.indicator().equals(DELAYED_TRANSFERS) && !value.notApplicable())
        .filter(value -> value.numerator().isPresent() && value.value().isPresent())
        .map(
            value ->
                new Delay(
                    value.organisation(),
                    month.nameOf(value.organisation()),
                    value.period(),
                    value.numerator().orElseThrow().value(),
                    value.value().orElseThrow().value().setScale(1, RoundingMode.HALF_UP)))
        .toList();
  }
}
