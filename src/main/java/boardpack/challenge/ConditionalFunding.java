package boardpack.challenge;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.returns.FinanceLine;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.Optional;

/**
 * RT23: funding that is booked but not earned or not agreed. A trust earns the sustainability fund
 * by the quarter, on its control total without the fund.
 *
 * <pre>
 * not earned = fund booked since the last quarter end at which the control total was met
 * amber: booked without an agreed control total;  red: booked while the control total is missed
 * </pre>
 *
 * Of a council's improved Better Care Fund it can only be said that no sign-off is stated.
 */
final class ConditionalFunding implements BodyTest {
  @Override
  public String id() {
    return "RT23";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind != ReturnKind.COMM;
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    return body.kind() == ReturnKind.LA ? council(body) : trust(body, rule);
  }

  private static Verdict trust(Body body, Rule rule) {
    var fund = body.finance().line("INC-STF");
    var variance = body.finance().line("CTXVAR");
    if (fund.isEmpty() || variance.isEmpty()) {
      return Verdict.notRun("the fund or the variance to control total is not stated");
    }
    var booked = fund.get().ytdActual().money();
    if (booked.signum() <= 0) {
      return Verdict.CLEAR;
    }
    if (variance.get().ytdActual().money().signum() < 0) {
      return Verdict.of(missed(fund.get(), variance.get(), body, rule));
    }
    return body.finance().received().cover().isControlTotalAgreed()
        ? Verdict.CLEAR
        : Verdict.of(notAgreed(fund.get()));
  }

  private static Optional<Found> missed(
      FinanceLine fund, FinanceLine variance, Body body, Rule rule) {
    var notEarned = fund.ytdActual().money().minus(earned(body));
    return rule.limit("not-earned")
        .above(notEarned, " booked")
        .map(
            bound ->
                Found.of(
                    new Breach(
                        Challenge.Level.RED, "control total missed while the fund is booked"),
                    notEarned,
                    rule.sentence()
                        .and(
                            "The control total without the fund is missed by £{y}k; the fund is"
                                + " earned on it.")
                        .with("x", notEarned)
                        .with("y", variance.ytdActual().money().negate())
                        .with("q", (body.gone() + 2) / 3),
                    List.of(fund.ytdActual().source(), variance.ytdActual().source())));
  }

  private static Found notAgreed(FinanceLine fund) {
    var booked = fund.ytdActual().money();
    return Found.of(
        new Breach(Challenge.Level.AMBER, "any booked without an agreed control total"),
        booked,
        Sentence.of(
                "£{x}k of sustainability funding is booked but no control total is agreed. Without"
                    + " agreement it is not paid.")
            .with("x", booked),
        List.of(fund.ytdActual().source()));
  }

  /** The fund booked to the last earlier quarter end at which the control total was met. */
  private static Money earned(Body body) {
    return EarlierReturns.of(body)
        .filter(finance -> finance.received().key().period().monthsGone() % 3 == 0)
        .filter(ConditionalFunding::isMet)
        .flatMap(finance -> finance.line("INC-STF").stream())
        .map(line -> line.ytdActual().money())
        .reduce(Money.ZERO, (before, later) -> later);
  }

  private static boolean isMet(FinanceReturn finance) {
    return finance
        .line("CTXVAR")
        .filter(line -> line.ytdActual().money().signum() >= 0)
        .isPresent();
  }

  private static Verdict council(Body body) {
    var unsigned =
        body.finance().rows("Pooled budget").stream()
            .filter(row -> row.text("stream").equals("iBCF"))
            .filter(row -> !row.has("hwb_signoff_date"))
            .map(row -> row.money("contribution"))
            .toList();
    return unsigned.isEmpty()
        ? Verdict.CLEAR
        : Verdict.notRun(
            "no Health and Wellbeing Board date is stated for %s of improved Better Care Fund",
            MoneyWords.inThousands(Money.sum(unsigned.stream().map(Figure::money))));
  }
}
