package boardpack.pack.compose;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.pack.CashAndCapital;
import boardpack.pack.CashAndCapital.LowPoint;
import boardpack.pack.CashAndCapital.Trust;
import boardpack.pack.TargetLine;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.FinanceReturn;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Cash, capital and funding of the trusts. */
final class CashPage {
  private static final int PAGE = 12;
  private static final Set<String> FUNDING =
      Set.of("capital_ask", "capital_awarded", "transformation_fund", "stf");

  private final FootprintMonth month;
  private final Figures figures;

  CashPage(FootprintMonth month, Figures figures) {
    this.month = month;
    this.figures = figures;
  }

  CashAndCapital compose(List<TargetLine> targets) {
    var trusts = new ArrayList<Trust>();
    for (var trust : month.finance(ReturnKind.PROV).toList()) {
      trust(trust, trusts.size()).ifPresent(trusts::add);
    }
    return new CashAndCapital(
        trusts,
        targets.stream()
            .filter(target -> FUNDING.contains(target.kind()) && target.organisation().isEmpty())
            .toList());
  }

  private Optional<Trust> trust(FinanceReturn trust, int index) {
    var cash = row(trust, "CASH");
    var loans = row(trust, "LOAN");
    var capital = row(trust, "CAPEX");
    if (cash.isEmpty() || loans.isEmpty() || capital.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(trust(trust, index, cash.get(), loans.get(), capital.get()));
  }

  private Trust trust(
      FinanceReturn trust, int index, ReturnRow cash, ReturnRow loans, ReturnRow capital) {
    var row = new Printed(figures.row(PAGE), "/cashAndCapital/trusts/" + index);
    var stf = trust.line("INC-STF");
    return new Trust(
        row.ref,
        trust.organisation(),
        month.nameOf(trust.organisation()),
        row.figure('a', "cash", cash.money("ytd_actual")),
        row.figure('b', "cashForecast", cash.money("fot_forecast")),
        row.figure('c', "loans", loans.money("ytd_actual")),
        row.figure('d', "capitalPlan", capital.money("fot_plan")),
        row.figure('e', "capitalYtd", capital.money("ytd_actual")),
        row.figure('f', "capitalForecast", capital.money("fot_forecast")),
        lowPoint(trust),
        stf.map(line -> row.figure('g', "stfPlan", line.yearPlan())).orElse(Money.ZERO),
        stf.map(line -> row.figure('h', "stfYtd", line.ytdActual())).orElse(Money.ZERO),
        stf.map(line -> row.figure('i', "stfForecast", line.forecast())).orElse(Money.ZERO),
        row.sources);
  }

  private final class Printed {
    final String ref;
    final String pointer;
    final List<Source> sources = new ArrayList<>();

    Printed(String ref, String pointer) {
      this.ref = ref;
      this.pointer = pointer;
    }

    Money figure(char column, String name, Figure figure) {
      sources.add(figure.source());
      figures.money(
          ref, column, pointer + "/" + name, figure.money(), "as sent", List.of(figure.source()));
      return figure.money();
    }
  }

  private static Optional<ReturnRow> row(FinanceReturn trust, String code) {
    return trust.rows("Cash and capital").stream()
        .filter(row -> row.text("line_code").equals(code))
        .findFirst();
  }

  private Optional<LowPoint> lowPoint(FinanceReturn trust) {
    return trust.rows("Monthly profile").stream()
        .filter(row -> row.text("line_code").equals("CASH") && row.text("basis").equals("outturn"))
        .findFirst()
        .map(this::lowest);
  }

  private LowPoint lowest(ReturnRow profile) {
    int lowest = 1;
    for (int number = 2; number <= 12; number++) {
      if (cashOf(profile, number).isLessThan(cashOf(profile, lowest))) {
        lowest = number;
      }
    }
    var period = month.period().year().month(lowest);
    return new LowPoint(period.words(), cashOf(profile, lowest));
  }

  /** The balance at a month's end: the profile gives movements, M1 with the opening balance. */
  private static Money cashOf(ReturnRow profile, int number) {
    return Money.sum(
        IntStream.rangeClosed(1, number)
            .mapToObj(month -> profile.money(MonthHeadings.of("m", month)).money()));
  }
}
