package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * RT26: the position without what will not recur.
 *
 * <pre>
 * underlying = reported − non-recurrent income + non-recurrent cost − non-recurrent savings
 *            + Σ(fye − fot) of recurrent schemes
 * bounds on (reported − underlying) / turnover;  red too when it worsened three months running
 * at risk = reported − underlying
 * </pre>
 *
 * The steps are taken at their size: their words say whether they add or take away.
 */
final class UnderlyingPosition implements BodyTest {
  static final String SHEET = "Underlying position";

  @Override
  public String id() {
    return "RT26";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind != ReturnKind.LA;
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    var stated = Stated.of(body.finance());
    if (stated.isEmpty()) {
      return Verdict.notRun("its underlying position is not stated");
    }
    if (body.turnover().isEmpty()) {
      return Verdict.notRun("its turnover is not known");
    }
    var now = stated.get();
    var gap = now.reported().minus(now.underlying());
    var breach =
        Breach.worst(
            Percent.of(gap, body.turnover().get())
                .flatMap(share -> rule.limit("gap").above(share, "% of turnover")),
            worsening(now, body, rule));
    return Verdict.of(
        breach.map(
            worst ->
                Found.of(
                    worst,
                    gap,
                    rule.sentence()
                        .with("x", now.reported())
                        .with("y", now.underlying())
                        .with("z", gap),
                    now.cells())));
  }

  private static Optional<Breach> worsening(Stated now, Body body, Rule rule) {
    int months = rule.thresholds().whole("worsening-months");
    var series = new ArrayList<Money>();
    EarlierReturns.of(body)
        .flatMap(finance -> Stated.of(finance).stream())
        .forEach(stated -> series.add(stated.underlying()));
    series.add(now.underlying());
    var last = series.subList(Math.max(0, series.size() - months - 1), series.size());
    boolean falls = last.size() == months + 1;
    for (int index = 1; index < last.size(); index++) {
      falls &= last.get(index).isLessThan(last.get(index - 1));
    }
    return falls
        ? Optional.of(new Breach(Challenge.Level.RED, "worse three months running"))
        : Optional.empty();
  }

  /** The sheet's lines. */
  private record Stated(Money reported, Money underlying, List<Source> cells) {
    static Optional<Stated> of(FinanceReturn finance) {
      var rows = finance.rows(SHEET);
      var reported = amount(rows, "reported");
      return reported.map(
          money ->
              new Stated(
                  money,
                  money
                      .minus(step(rows, "less non-recurrent income"))
                      .plus(step(rows, "plus non-recurrent cost"))
                      .minus(step(rows, "less non-recurrent savings"))
                      .plus(amount(rows, "plus recurrent full-year effect").orElse(Money.ZERO)),
                  rows.stream().map(row -> row.source("amount")).toList()));
    }

    private static Money step(List<ReturnRow> rows, String line) {
      return amount(rows, line).map(Money::abs).orElse(Money.ZERO);
    }

    private static Optional<Money> amount(List<ReturnRow> rows, String line) {
      return rows.stream()
          .filter(row -> row.text("line").toLowerCase(Locale.ROOT).startsWith(line))
          .map(row -> row.money("amount").money())
          .findFirst();
    }
  }
}
