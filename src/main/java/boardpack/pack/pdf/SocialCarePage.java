package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.SocialCare;
import java.util.List;

/** Adult social care and pooled budgets. */
public record SocialCarePage(
    List<Contribution> pooled, List<Reserve> reserves, List<Delay> delays) {
  public SocialCarePage {
    pooled = List.copyOf(pooled);
    reserves = List.copyOf(reserves);
    delays = List.copyOf(delays);
  }

  /** One council's adult social care. */
  public record Care(
      String name,
      String gross,
      String grossForecast,
      String net,
      String netForecast,
      String variance,
      String betterCareFund,
      String ref) {}

  /** One stream into a pooled budget. */
  public record Contribution(
      String scheme,
      String contributor,
      String stream,
      String contribution,
      String spend,
      String forecast,
      String riskShare,
      String board,
      String ref) {}

  /** One reserve of a council. */
  public record Reserve(
      String name,
      String reserve,
      String opening,
      String use,
      String closing,
      String minimum,
      String cover,
      String ref) {}

  /** Delayed transfers of one organisation. */
  public record Delay(String name, String month, String days, String percent) {}

  public boolean hasPooled() {
    return !pooled.isEmpty();
  }

  public boolean hasReserves() {
    return !reserves.isEmpty();
  }

  public boolean hasDelays() {
    return !delays.isEmpty();
  }

  static Section of(Pack pack) {
    var care = pack.socialCare();
    var page =
        new SocialCarePage(
            care.pooled().stream().map(SocialCarePage::contribution).toList(),
            care.reserves().stream().map(SocialCarePage::reserve).toList(),
            care.delayedTransfers().stream().map(SocialCarePage::delay).toList());
    var note = "£000. Spending is positive; favourable variances are positive.";
    return new Section(
        "social-care",
        Topic.SOCIAL_CARE.head(pack, note),
        page,
        care.councils().stream().map(SocialCarePage::care).toList());
  }

  private static Care care(SocialCare.Care care) {
    var of = care.figuresOf().map(period -> " (no new report, last " + period.label() + ")");
    return new Care(
        care.name() + of.orElse(""),
        Words.money(care.gross()),
        Words.money(care.grossForecast()),
        Words.money(care.net()),
        Words.money(care.netForecast()),
        Words.money(care.forecastVariance()),
        Words.money(care.betterCareFund()),
        care.ref());
  }

  private static Contribution contribution(SocialCare.Contribution one) {
    return new Contribution(
        one.scheme() + ", led by " + one.lead(),
        one.contributorName(),
        one.stream(),
        Words.money(one.contribution()),
        Words.money(one.spendYtd()),
        Words.money(one.forecast()),
        one.riskSharePercent().toPlainString() + " %",
        one.healthAndWellbeingBoard().map(Words::day).orElse(Words.NOT_SUPPLIED),
        one.ref());
  }

  private static Reserve reserve(SocialCare.Reserve one) {
    return new Reserve(
        one.name(),
        one.reserve(),
        Words.money(one.opening()),
        Words.money(one.plannedUse()),
        Words.money(one.forecastClosing()),
        Words.money(one.minimum()),
        one.yearsOfCover().map(years -> years.toPlainString() + " years").orElse("nothing drawn"),
        one.ref());
  }

  private static Delay delay(SocialCare.Delay one) {
    return new Delay(
        one.name(),
        one.period().label(),
        one.days().toPlainString(),
        one.percent().toPlainString() + " %");
  }
}
