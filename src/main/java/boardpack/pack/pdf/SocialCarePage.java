package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.SocialCare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Adult social care and pooled budgets. */
public record SocialCarePage(
    List<ContributionRow> pooled,
    List<ReserveRow> reserves,
    List<DelayRow> delays,
    List<OutturnRow> published) {
  private static final int TRUSTS = 8;

  public SocialCarePage {
    pooled = List.copyOf(pooled);
    reserves = List.copyOf(reserves);
    delays = List.copyOf(delays);
    published = List.copyOf(published);
  }

  public boolean hasPooled() {
    return !pooled.isEmpty();
  }

  public boolean hasReserves() {
    return !reserves.isEmpty();
  }

  public boolean hasDelays() {
    return !delays.isEmpty();
  }

  public boolean hasPublished() {
    return !published.isEmpty();
  }

  static Section of(Pack pack) {
    var care = pack.socialCare();
    var page =
        new SocialCarePage(
            NamedOnce.rows(
                care.pooled(), SocialCare.Contribution::scheme, SocialCarePage::contribution),
            NamedOnce.rows(care.reserves(), SocialCare.Reserve::name, SocialCarePage::reserve),
            delays(pack),
            published(care.published()));
    var note = "£000. Spending is positive; favourable variances are positive.";
    return new Section(
        "social-care",
        Topic.SOCIAL_CARE.head(pack, note),
        page,
        care.councils().stream().map(SocialCarePage::care).toList());
  }

  private static CareRow care(SocialCare.Care care) {
    var of = care.figuresOf().map(period -> " (no new report, last " + period.label() + ")");
    return new CareRow(
        care.name() + of.orElse(""),
        Words.money(care.gross()),
        Words.money(care.grossForecast()),
        Words.money(care.net()),
        Words.money(care.netForecast()),
        Words.money(care.forecastVariance()),
        Words.money(care.betterCareFund()),
        care.ref());
  }

  private static ContributionRow contribution(SocialCare.Contribution one, int rows) {
    return new ContributionRow(
        one.scheme(),
        rows,
        one.contributorName(),
        one.stream(),
        Words.money(one.contribution()),
        Words.money(one.spendYtd()),
        Words.money(one.forecast()),
        one.riskSharePercent().toPlainString() + " %",
        one.healthAndWellbeingBoard().map(Words::day).orElse(Words.NOT_SUPPLIED),
        one.ref());
  }

  private static ReserveRow reserve(SocialCare.Reserve one, int rows) {
    return new ReserveRow(
        one.name(),
        rows,
        Words.capital(one.reserve()),
        Words.money(one.opening()),
        Words.money(one.plannedUse()),
        Words.money(one.forecastClosing()),
        Words.money(one.minimum()),
        one.yearsOfCover().map(years -> years.toPlainString() + " years").orElse("nothing drawn"),
        one.ref());
  }

  /** The councils' part beside the trusts with most delay; every trust stands in the appendix. */
  private static List<DelayRow> delays(Pack pack) {
    var rows = new ArrayList<DelayRow>();
    var care = pack.socialCare();
    care.delayedTransfers().stream()
        .sorted(Comparator.comparing(SocialCare.Delay::percent).reversed())
        .limit(TRUSTS)
        .forEach(one -> rows.add(delay(one, reference(pack, one))));
    care.responsible().forEach(one -> rows.add(delay(one)));
    return rows;
  }

  /** The newest year of each council; all years stand in the workbook. */
  private static List<OutturnRow> published(List<SocialCare.Outturn> all) {
    var said = new HashSet<String>();
    return all.stream()
        .filter(one -> said.add(one.organisation()))
        .map(
            one ->
                new OutturnRow(
                    one.name(),
                    one.year(),
                    Words.money(one.socialCare()),
                    Words.money(one.spending()),
                    Words.money(one.earmarkedBefore()),
                    Words.money(one.earmarkedAfter()),
                    Words.money(one.unallocatedAfter()),
                    one.ref()))
        .toList();
  }

  private static String reference(Pack pack, SocialCare.Delay delay) {
    return pack.performance().stream()
        .filter(line -> line.organisation().equals(delay.organisation()))
        .filter(line -> line.indicator().equals("DTOC"))
        .map(PerformanceLine::printedRef)
        .findFirst()
        .orElse("");
  }

  private static DelayRow delay(SocialCare.Delay one, String ref) {
    return new DelayRow(
        one.name(),
        "All delays, whoever answers for them",
        one.period().label(),
        "–",
        count(one.days()),
        Words.decimal(one.percent()) + " %",
        ref);
  }

  private static DelayRow delay(SocialCare.CouncilDelay one) {
    return new DelayRow(
        one.name(),
        one.measure(),
        Words.capital(one.unit()),
        count(one.plan()),
        count(one.actual()),
        "–",
        one.ref());
  }

  private static String count(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0
        ? Words.decimal(number)
        : MoneyWords.count(number.intValue());
  }
}
