package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.Return;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * X04: S&T fund income is booked only as earned. It is earned quarter by quarter: 70 % by meeting
 * the control total excluding STF to date, the rest by performance. What quarters before the
 * present one earned stays earned; a quarter whose return is not known is taken as earned.
 */
final class StfRule {
  private static final int QUARTER = 3;

  private final Evidence evidence;
  private final Findings findings;
  private final LineTable account;

  private StfRule(Evidence evidence, Findings findings, LineTable account) {
    this.evidence = evidence;
    this.findings = findings;
    this.account = account;
  }

  static void check(Evidence evidence, Findings findings) {
    if (evidence.kind() == ReturnKind.PROV) {
      LineTable.of(evidence.received(), "I&E")
          .ifPresent(account -> new StfRule(evidence, findings, account).check());
    }
  }

  private void check() {
    var booked = account.money("INC-STF", "ytd_actual").orElse(Money.ZERO);
    var result = account.money("CTXVAR", "ytd_actual");
    if (booked.signum() <= 0 || result.isEmpty()) {
      return;
    }
    if (evidence.received().cover().value("control_total_agreed").filter("N"::equals).isPresent()) {
      findings.add(SheetMessage.STF_NOT_AGREED, spot(), Numbers.of(booked));
    } else if (result.get().signum() < 0) {
      missed(booked, result.get(), earnedBefore());
    } else {
      performance(booked, earnedBefore());
    }
  }

  private void missed(Money booked, Money result, Money earned) {
    if (booked.isMoreThan(earned)) {
      findings.add(
          SheetMessage.STF_NOT_EARNED,
          spot().expecting("at most " + Numbers.of(earned)),
          Numbers.of(booked),
          Numbers.of(result.negate()),
          Numbers.of(earned));
    }
  }

  /** The finance gate is passed: what access targets cost of the present quarter. */
  private void performance(Money booked, Money earned) {
    var plan = account.money("INC-STF", "ytd_plan").orElse(Money.ZERO);
    var performance = evidence.beside(ReturnKind.PERF);
    if (performance.isEmpty() || !plan.isMoreThan(earned)) {
      return;
    }
    var lost = StfShares.of(evidence.period().year()).lost(performance.get());
    var kept = BigDecimal.valueOf(100).subtract(lost.percent());
    var most = earned.plus(plan.minus(earned).percent(kept));
    if (lost.percent().signum() > 0 && booked.isMoreThan(most)) {
      findings.add(
          SheetMessage.STF_PERFORMANCE,
          spot().expecting("at most " + Numbers.of(most)),
          Numbers.of(booked),
          lost.indicators(),
          Numbers.of(most));
    }
  }

  /** What the quarters that ended before the present month's quarter earned. */
  private Money earnedBefore() {
    int month = evidence.period().monthsGone();
    int ended = (month - 1) / QUARTER * QUARTER;
    if (ended == 0) {
      return Money.ZERO;
    }
    return evidence.month(ended).isPresent() ? earnedBy(ended) : assumed(ended, month);
  }

  /** As the last quarter end booked it at which the control total was met. */
  private Money earnedBy(int quarterEnd) {
    for (int month = quarterEnd; month > 0; month -= QUARTER) {
      var account = evidence.month(month).flatMap(StfRule::accountOf);
      if (account.flatMap(table -> table.money("CTXVAR", "ytd_actual")).stream()
          .anyMatch(result -> result.signum() >= 0)) {
        return account.flatMap(table -> table.money("INC-STF", "ytd_actual")).orElse(Money.ZERO);
      }
    }
    return Money.ZERO;
  }

  private static Optional<LineTable> accountOf(Return earlier) {
    return LineTable.of(earlier, "I&E");
  }

  /** The part of the plan to date that falls into quarters that have ended. */
  private Money assumed(int ended, int month) {
    var plan = account.money("INC-STF", "ytd_plan").orElse(Money.ZERO);
    return plan.times(BigDecimal.valueOf(ended)).dividedBy(month);
  }

  private Spot spot() {
    return Spot.of(account.row("INC-STF").orElseThrow(), "ytd_actual");
  }
}
