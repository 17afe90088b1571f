package boardpack.pack.pdf;

import boardpack.pack.CashAndCapital;
import boardpack.pack.CashAndCapital.LowPoint;
import boardpack.pack.Pack;
import boardpack.pack.TargetLine;
import java.util.List;

/** Cash, capital and funding. */
public record CashPage(List<FundingRow> funding) {
  private static final String NOT_STATED = "not stated";

  public CashPage {
    funding = List.copyOf(funding);
  }

  public boolean hasFunding() {
    return !funding.isEmpty();
  }

  static Section of(Pack pack) {
    var cash = pack.cashAndCapital();
    var page = new CashPage(cash.funding().stream().map(CashPage::funding).toList());
    return new Section(
        "cash",
        Topic.CASH.head(pack, "£000."),
        page,
        cash.trusts().stream().map(CashPage::line).toList());
  }

  private static CashRow line(CashAndCapital.Trust trust) {
    var low = trust.lowPoint();
    return new CashRow(
        trust.name(),
        Words.money(trust.cash()),
        Words.money(trust.cashForecast()),
        Words.money(low.map(LowPoint::cash)),
        low.map(CashPage::month).orElse("–"),
        Words.money(trust.loans()),
        Words.money(trust.capitalPlan()),
        Words.money(trust.capitalYtd()),
        Words.money(trust.capitalForecast()),
        Words.money(trust.stfPlan()),
        Words.money(trust.stfYtd()),
        Words.money(trust.stfForecast()),
        trust.ref());
  }

  /** {@code Mar 18} of {@code March 2018}. */
  private static String month(LowPoint low) {
    var words = low.month();
    return words.length() < 8
        ? words
        : words.substring(0, 3) + " " + words.substring(words.length() - 2);
  }

  private static String basis(TargetLine line) {
    return line.scope().equals(NOT_STATED) && line.basis().equals(NOT_STATED)
        ? "neither stated"
        : line.scope() + ", " + line.basis();
  }

  private static FundingRow funding(TargetLine line) {
    return new FundingRow(
        Words.capital(line.kind().replace('_', ' ')),
        line.year(),
        Words.money(line.value()),
        basis(line),
        line.confidence().isBlank() ? line.source() : line.source() + ", " + line.confidence());
  }
}
