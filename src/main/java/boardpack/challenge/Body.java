package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.FinanceLine;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.Optional;

/**
 * One organisation's month, as the realism tests see it: its own figures in full, whatever part of
 * it counts in the footprint.
 *
 * @param month the footprint's month that it stands in
 * @param peers every finance return of the month, its own included
 * @param landing the simulation of its own programme; empty when it reports no scheme
 */
record Body(
    FootprintMonth month,
    FinanceReturn finance,
    List<FinanceReturn> peers,
    Optional<Simulation> landing) {
  Body {
    peers = List.copyOf(peers);
  }

  String code() {
    return finance.organisation();
  }

  /** A partner's return of the month. */
  Optional<FinanceReturn> partner(String organisation) {
    return peers.stream().filter(peer -> peer.organisation().equals(organisation)).findFirst();
  }

  String name() {
    return month.nameOf(code());
  }

  ReturnKind kind() {
    return finance.kind();
  }

  /** The month its figures are of: a council may report quarterly. */
  Period asOf() {
    return asOf(finance);
  }

  static Period asOf(FinanceReturn finance) {
    var stated = finance.received().key().period();
    return finance.received().cover().lastReportedPeriod().orElse(stated);
  }

  /** Months gone of the year, 1 to 12. */
  int gone() {
    return asOf().monthsGone();
  }

  int left() {
    return asOf().monthsLeft();
  }

  Programme programme() {
    return new Programme(finance.schemes());
  }

  boolean has(String sheet) {
    return finance.received().sheet(sheet).isPresent();
  }

  String schemeSheet() {
    return FinanceReturn.schemeSheet(kind());
  }

  /** Operating income, allocation or net adult social care: the plan of the year. */
  Optional<Money> turnover() {
    return turnoverLine().map(line -> line.yearPlan().money()).filter(money -> money.signum() > 0);
  }

  Optional<FinanceLine> turnoverLine() {
    return finance.line(
        switch (kind()) {
          case PROV -> "INC";
          case COMM -> "ALLOC";
          default -> "ASC-NET";
        });
  }

  /** Performance excluding STF, in-year position or net adult social care. */
  Optional<FinanceLine> position() {
    return positionOf(finance);
  }

  static Optional<FinanceLine> positionOf(FinanceReturn finance) {
    return finance.line(
        switch (finance.kind()) {
          case PROV -> "CTEXSTF";
          case COMM -> "POS";
          default -> "ASC-NET";
        });
  }
}
