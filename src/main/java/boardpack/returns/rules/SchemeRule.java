package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.basics.Quantity;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnRow;
import boardpack.returns.Scheme;
import java.util.stream.Stream;

/**
 * S06, S07, S08, S10: what a scheme says of itself. A scheme began when its start month is the
 * month of the return or an earlier one.
 */
final class SchemeRule {
  private static final int QUALITY_IMPACT_SIGNED = 3;

  private final int month;
  private final Findings findings;

  private SchemeRule(int month, Findings findings) {
    this.month = month;
    this.findings = findings;
  }

  static void check(Evidence evidence, Findings findings) {
    var rule = new SchemeRule(evidence.figuresOf().monthsGone(), findings);
    rows(evidence).forEach(rule::check);
  }

  /** The schemes of a finance return. */
  static Stream<ReturnRow> rows(Evidence evidence) {
    return FinanceReturn.isFinance(evidence.kind())
        ? evidence.received().rows(FinanceReturn.schemeSheet(evidence.kind()))
        : Stream.empty();
  }

  private void check(ReturnRow row) {
    unidentified(row);
    oneOff(row);
    began(row);
    net(row);
  }

  private void unidentified(ReturnRow row) {
    row.moneyIfGiven("ytd_actual")
        .filter(figure -> row.text("status").equals(Scheme.Status.UNIDENTIFIED.word()))
        .filter(figure -> figure.money().signum() > 0)
        .ifPresent(
            figure ->
                findings.add(
                    SheetMessage.UNIDENTIFIED_DELIVERS,
                    Spot.of(row, "ytd_actual").expecting("0"),
                    scheme(row),
                    Numbers.of(figure.money())));
  }

  private void oneOff(ReturnRow row) {
    row.moneyIfGiven("fye")
        .filter(figure -> row.text("recurrent").equals("NR"))
        .filter(figure -> !figure.money().isZero())
        .ifPresent(
            figure ->
                findings.add(
                    SheetMessage.ONE_OFF_HAS_EFFECT,
                    Spot.of(row, "fye").expecting("0"),
                    scheme(row),
                    Numbers.of(figure.money())));
  }

  private void began(ReturnRow row) {
    var gateway = row.quantityIfGiven("gateway").map(Quantity::value);
    var start = row.text("start_month");
    if (gateway.isEmpty() || !start.matches("M\\d+")) {
      return;
    }
    boolean isSigned = gateway.get().intValue() >= QUALITY_IMPACT_SIGNED;
    if (!isSigned && Integer.parseInt(start.substring(1)) <= month) {
      findings.add(
          SheetMessage.STARTED_UNSIGNED,
          Spot.of(row, "gateway").expecting("3 or more"),
          scheme(row),
          start,
          gateway.get().intValue());
    }
  }

  private void net(ReturnRow row) {
    var gross = row.moneyIfGiven("gross");
    var investment = row.moneyIfGiven("investment");
    var net = row.moneyIfGiven("net");
    if (gross.isEmpty() || investment.isEmpty() || net.isEmpty()) {
      return;
    }
    Money computed = gross.get().money().minus(investment.get().money());
    if (!net.get().money().isWithin(findings.rules().tolerance("S10"), computed)) {
      var spot = Spot.of(row, "net").expecting(Numbers.of(computed));
      findings.add(
          SheetMessage.NET_DIFFERS,
          spot,
          spot.words(),
          Numbers.of(net.get().money()),
          Numbers.of(computed));
    }
  }

  private static String scheme(ReturnRow row) {
    return "Scheme " + row.text("scheme_ref");
  }
}
