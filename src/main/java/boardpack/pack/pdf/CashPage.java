package boardpack.pack.pdf;

import boardpack.pack.CashAndCapital;
import boardpack.pack.CashAndCapital.LowPoint;
import boardpack.pack.Pack;
import boardpack.pack.TargetLine;
import java.util.List;

/** Cash, capital and funding. */
public record CashPage(List<Funding> funding) {
  public CashPage {
    funding = List.copyOf(funding);
  }

  /** One trust. */
  public record Line(
      String name,
      String cash,
      String cashForecast,
      String lowPoint,
      String lowMonth,
      String loans,
      String capitalPlan,
      String capitalYtd,
      String capitalForecast,
      String stfPlan,
      String stfYtd,
      String stfForecast,
      String ref) {}

  /** A sum that the plan asks for or was given. */
  public record Funding(String kind, String year, String amount, String basis, String source) {}

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

  private static Line line(CashAndCapital.Trust trust) {
    var low = trust.lowPoint();
    return new Line(
        trust.name(),
        Words.money(trust.cash()),
        Words.money(trust.cashForecast()),
        Words.money(low.map(LowPoint::cash)),
        low.map(LowPoint::month).orElse("–"),
        Words.money(trust.loans()),
        Words.money(trust.capitalPlan()),
        Words.money(trust.capitalYtd()),
        Words.money(trust.capitalForecast()),
        Words.money(trust.stfPlan()),
        Words.money(trust.stfYtd()),
        Words.money(trust.stfForecast()),
        trust.ref());
  }

  private static Funding funding(TargetLine line) {
    return new Funding(
        Words.capital(line.kind().replace('_', ' ')),
        line.year(),
        Words.money(line.value()),
        line.scope() + ", " + line.basis(),
        line.source() + ", confidence " + Words.orNotSupplied(line.confidence()));
  }
}
