package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Source;
import boardpack.pack.Overview;
import boardpack.pack.Overview.Row;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Position;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.RollUp;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Position by organisation. A body's row is its performance against control total (excluding STF
 * for a trust); a council's its net adult social care against budget, where less is better.
 */
final class OverviewPage {
  private static final int PAGE = 4;

  private static final String SHARED = "as sent, times the share that counts here";

  private final FootprintMonth month;
  private final Reconciliation reconciliation;
  private final Figures figures;

  OverviewPage(FootprintMonth month, Reconciliation reconciliation, Figures figures) {
    this.month = month;
    this.reconciliation = reconciliation;
    this.figures = figures;
  }

  Overview compose() {
    var nhs = new ArrayList<Row>();
    Stream.concat(month.finance(ReturnKind.PROV), month.finance(ReturnKind.COMM))
        .forEach(body -> nhsRow(body, nhs.size()).ifPresent(nhs::add));
    var nhsTotal = total("NHS bodies together", "/overview/nhsTotal", nhs);
    var councils = new ArrayList<Row>();
    month
        .finance(ReturnKind.LA)
        .forEach(body -> councilRow(body, councils.size()).ifPresent(councils::add));
    var councilTotal = total("Councils together", "/overview/councilTotal", councils);
    return new Overview(nhs, nhsTotal, councils, councilTotal, notes());
  }

  private Optional<Row> nhsRow(FinanceReturn body, int index) {
    boolean trust = body.kind() == ReturnKind.PROV;
    var plan = position(body, trust ? "CTX" : "CT");
    var performance = position(body, trust ? "CTEXSTF" : "POS");
    if (plan.isEmpty() || performance.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        row(body, "/overview/nhs/" + index, plan.get(), performance.get(), Money::minus));
  }

  private Optional<Row> councilRow(FinanceReturn body, int index) {
    return position(body, "ASC-NET")
        .map(
            net ->
                row(
                    body,
                    "/overview/councils/" + index,
                    net,
                    net,
                    (actual, plan) -> plan.minus(actual)));
  }

  private Optional<Position> position(FinanceReturn body, String line) {
    return reconciliation.positions().stream()
        .filter(position -> position.organisation().equals(body.organisation()))
        .filter(position -> position.line().code().equals(line))
        .findFirst();
  }

  private interface Variance {
    Money of(Money actual, Money plan);
  }

  private Row row(
      FinanceReturn body, String pointer, Position plan, Position actual, Variance variance) {
    var row =
        new Row(
            figures.row(PAGE),
            body.organisation(),
            actual.name(),
            Optional.of(actual.kind()),
            share(actual),
            plan.ytdPlan(),
            actual.ytdActual(),
            variance.of(actual.ytdActual(), plan.ytdPlan()),
            plan.yearPlan(),
            actual.forecast(),
            variance.of(actual.forecast(), plan.yearPlan()),
            body.line("INC-STF").map(line -> part(actual, line.forecast().money())),
            underlying(body).map(amount -> part(actual, amount)),
            actual.line().commentary());
    var from = plan.line();
    var to = actual.line();
    register(
        row,
        row.share().isEmpty() ? "as sent" : SHARED,
        pointer,
        List.of(from.ytdPlan().source()),
        List.of(to.ytdActual().source()),
        List.of(from.yearPlan().source()),
        List.of(to.forecast().source()));
    return row;
  }

  private void register(
      Row row,
      String sent,
      String pointer,
      List<Source> ytdPlan,
      List<Source> ytdActual,
      List<Source> yearPlan,
      List<Source> forecast) {
    var ref = row.ref();
    var less = "actual against plan, favourable is positive";
    figures.money(ref, 'a', pointer + "/ytdPlan", row.ytdPlan(), sent, ytdPlan);
    figures.money(ref, 'b', pointer + "/ytdActual", row.ytdActual(), sent, ytdActual);
    figures.money(
        ref, 'c', pointer + "/ytdVariance", row.ytdVariance(), less, join(ytdPlan, ytdActual));
    figures.money(ref, 'd', pointer + "/yearPlan", row.yearPlan(), sent, yearPlan);
    figures.money(ref, 'e', pointer + "/forecast", row.forecast(), sent, forecast);
    figures.money(
        ref,
        'f',
        pointer + "/forecastVariance",
        row.forecastVariance(),
        less,
        join(yearPlan, forecast));
  }

  private static List<Source> join(List<Source> some, List<Source> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static String share(Position position) {
    return position
        .sharing()
        .map(
            sharing ->
                sharing.agreed()
                    ? sharing.percent().toPlainString() + " % here"
                    : sharing.percent().signum() > 0
                        ? "in full here, no agreed share"
                        : "memo, no agreed share")
        .orElse("");
  }

  /** What of a body's amount counts here. */
  private static Money part(Position position, Money amount) {
    return position.sharing().map(sharing -> amount.percent(sharing.percent())).orElse(amount);
  }

  private static Optional<Money> underlying(FinanceReturn body) {
    return body.rows("Underlying position").stream()
        .filter(row -> row.text("line").equals("underlying"))
        .map(row -> row.money("amount").money())
        .findFirst();
  }

  private Optional<Row> total(String label, String pointer, List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var total =
        new Row(
            figures.row(PAGE),
            month.footprint().code(),
            label,
            Optional.empty(),
            "",
            sum(rows, Row::ytdPlan),
            sum(rows, Row::ytdActual),
            sum(rows, Row::ytdVariance),
            sum(rows, Row::yearPlan),
            sum(rows, Row::forecast),
            sum(rows, Row::forecastVariance),
            rows.stream().flatMap(row -> row.stf().stream()).reduce(Money::plus),
            rows.stream().flatMap(row -> row.underlying().stream()).reduce(Money::plus),
            "");
    register(
        total,
        summed(rows),
        pointer,
        cells(rows, 'a'),
        cells(rows, 'b'),
        cells(rows, 'd'),
        cells(rows, 'e'));
    return Optional.of(total);
  }

  private static String summed(List<Row> rows) {
    if (rows.stream().allMatch(row -> row.share().isEmpty())) {
      return "as sent";
    }
    return rows.size() == 1
        ? SHARED
        : "sum of figures as sent, a shared body's times the share that counts here";
  }

  private List<Source> cells(List<Row> rows, char column) {
    var refs = rows.stream().map(row -> row.ref() + column).toList();
    return figures.all().stream()
        .filter(figure -> refs.contains(figure.ref()))
        .flatMap(figure -> figure.sources().stream())
        .toList();
  }

  private static Money sum(List<Row> rows, Function<Row, Money> figure) {
    return Money.sum(rows.stream().map(figure));
  }

  private static String between(RollUp.Eliminated eliminated) {
    var both =
        "Between partners, trusts report %s of income and commissioners %s of spend"
            .formatted(
                MoneyWords.pounds(eliminated.income()), MoneyWords.pounds(eliminated.spend()));
    return eliminated.mismatch().isZero()
        ? both + ": they agree."
        : "%s; the mismatch of %s is a line of its own."
            .formatted(both, MoneyWords.pounds(eliminated.mismatch()));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    reconciliation.rollUp().betweenPartners().map(OverviewPage::between).ifPresent(notes::add);
    reconciliation.findings().stream().map(finding -> finding.message()).forEach(notes::add);
    return notes;
  }
}
