package boardpack.pack.tables;

import boardpack.pack.SocialCare;
import java.math.BigDecimal;
import java.util.Optional;

/** Social care, pooled budgets, reserves, delayed transfers. */
final class CareTables {
  private static final int PAGE = 5;

  private final SocialCare care;
  private final FigureRows figures;

  CareTables(SocialCare care, FigureRows figures) {
    this.care = care;
    this.figures = figures;
  }

  Table councils() {
    var list = "/socialCare/councils/";
    return new TableOf<SocialCare.Care>("SocialCare", "Social care", PAGE)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Council", 46, (row, at) -> row.name())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .summed("Gross budget", "", (row, at) -> Entry.sent(row.gross(), list + at + "/gross"))
        .summed(
            "Gross forecast",
            "",
            (row, at) -> Entry.sent(row.grossForecast(), list + at + "/grossForecast"))
        .summed("Net budget", "", (row, at) -> Entry.sent(row.net(), list + at + "/net"))
        .summed(
            "Net forecast",
            "",
            (row, at) -> Entry.sent(row.netForecast(), list + at + "/netForecast"))
        .summed(
            "Net variance",
            "",
            (row, at) ->
                Entry.made(
                    row.forecastVariance(),
                    "{Net budget}-{Net forecast}",
                    list + at + "/forecastVariance"))
        .summed(
            "Better Care Fund",
            "",
            (row, at) -> Entry.sent(row.betterCareFund(), list + at + "/betterCareFund"))
        .words(
            "Figures of",
            20,
            (row, at) ->
                row.figuresOf().map(of -> "no new report, last " + of.label()).orElse("this month"))
        .words("Source file", 32, (row, at) -> new Origin(row.sources()).files())
        .words("Source cells", 44, (row, at) -> new Origin(row.sources()).cells())
        .of(
            "Adult social care of each council, full year",
            "Spending is positive; the variance is favourable-positive.",
            care.councils());
  }

  Table pooled() {
    var list = "/socialCare/pooled/";
    return new TableOf<SocialCare.Contribution>("PooledBudgets", "Pooled budgets", PAGE)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Fund", 26, (row, at) -> row.scheme())
        .words("Contributor", 46, (row, at) -> row.contributorName())
        .freeze()
        .words("Contributor code", 14, (row, at) -> row.contributor())
        .words("Stream", 30, (row, at) -> row.stream())
        .words("Lead", 12, (row, at) -> row.lead())
        .words("Reported by", 12, (row, at) -> row.reportedBy())
        .money(
            "Contribution",
            (row, at) -> Entry.sent(row.contribution(), list + at + "/contribution"))
        .money("Spend to date", (row, at) -> Entry.sent(row.spendYtd(), list + at + "/spendYtd"))
        .money("Forecast spend", (row, at) -> Entry.sent(row.forecast(), list + at + "/forecast"))
        .money(
            "Forecast over contribution",
            (row, at) ->
                Entry.made(
                    row.forecast().minus(row.contribution()),
                    "{Forecast spend}-{Contribution}",
                    ""))
        .decimal(
            "Share of risk, %",
            (row, at) -> Entry.number(row.riskSharePercent(), list + at + "/riskSharePercent"))
        .day(
            "Health and Wellbeing Board",
            (row, at) ->
                row.healthAndWellbeingBoard()
                    .<Entry>map(Entry.Day::new)
                    .orElse(new Entry.Words(Entry.NOT_SUPPLIED)))
        .words("Source file", 32, (row, at) -> row.source().file())
        .words("Source cell", 22, (row, at) -> row.source().sheet() + "!" + row.source().cell())
        .of(
            "Pooled budgets by contributor",
            "Both partners report a pool: a stream can stand here twice, once by each. So the columns"
                + " are not added up.",
            care.pooled());
  }

  Table reserves() {
    var list = "/socialCare/reserves/";
    return new TableOf<SocialCare.Reserve>("Reserves", "Reserves", PAGE)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Body", 46, (row, at) -> row.name())
        .words("Reserve", 34, (row, at) -> row.reserve())
        .freeze()
        .money("Opening", (row, at) -> Entry.sent(row.opening(), list + at + "/opening"))
        .money("Planned use", (row, at) -> Entry.sent(row.plannedUse(), list + at + "/plannedUse"))
        .money("Forecast closing", (row, at) -> closing(row, list + at + "/forecastClosing"))
        .money("Minimum", (row, at) -> Entry.sent(row.minimum(), list + at + "/minimum"))
        .decimal("Years of cover", (row, at) -> cover(row, list + at + "/yearsOfCover"))
        .words("Source file", 32, (row, at) -> row.source().file())
        .words("Source cell", 22, (row, at) -> row.source().sheet() + "!" + row.source().cell())
        .of(
            "Reserves, and for how many years they last",
            "Years of cover: the closing balance above the minimum, in years of the planned use.",
            care.reserves());
  }

  private static Entry closing(SocialCare.Reserve row, String pointer) {
    boolean asPlanned = row.opening().minus(row.plannedUse()).equals(row.forecastClosing());
    return asPlanned
        ? Entry.made(row.forecastClosing(), "{Opening}-{Planned use}", pointer)
        : Entry.sent(row.forecastClosing(), pointer);
  }

  private static Entry cover(SocialCare.Reserve row, String pointer) {
    Optional<BigDecimal> years = row.yearsOfCover();
    return years.isEmpty()
        ? new Entry.Words("nothing drawn")
        : new Entry.Number(
            years.get(), "ROUND(({Forecast closing}-{Minimum})/{Planned use},1)", pointer);
  }

  Table delays() {
    var list = "/socialCare/delayedTransfers/";
    return new TableOf<SocialCare.Delay>("DelayedTransfers", "Delayed transfers", PAGE)
        .words("Body", 46, (row, at) -> row.name())
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Month", 16, (row, at) -> row.period().label())
        .whole("Delayed days", (row, at) -> Entry.number(row.days(), list + at + "/days"))
        .decimal(
            "Of occupied bed days, %",
            (row, at) -> Entry.number(row.percent(), list + at + "/percent"))
        .of(
            "Delayed transfers of care",
            "Each figure carries its own month: performance lags finance.",
            care.delayedTransfers());
  }

  Table responsible() {
    var list = "/socialCare/responsible/";
    return new TableOf<SocialCare.CouncilDelay>("CouncilDelays", "Council delays", PAGE)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "b"))
        .words("Council", 46, (row, at) -> row.name())
        .words("What it reports", 40, (row, at) -> row.measure())
        .freeze()
        .words("Unit", 24, (row, at) -> row.unit())
        .decimal("Plan", (row, at) -> Entry.number(row.plan(), list + at + "/plan"))
        .decimal("Actual", (row, at) -> Entry.number(row.actual(), list + at + "/actual"))
        .words("Source file", 32, (row, at) -> row.source().file())
        .words("Source cell", 22, (row, at) -> row.source().sheet() + "!" + row.source().cell())
        .of(
            "Delayed transfers for which the councils answer",
            "As the councils report them, beside the trusts' count of all delays.",
            care.responsible());
  }

  Table published() {
    var list = "/socialCare/published/";
    return new TableOf<SocialCare.Outturn>("PublishedOutturn", "Published outturn", PAGE)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Council", 46, (row, at) -> row.name())
        .words("Year", 12, (row, at) -> row.year())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .money(
            "Adult social care",
            (row, at) -> Entry.sent(row.socialCare(), list + at + "/socialCare"))
        .money(
            "Revenue expenditure",
            (row, at) -> Entry.money(row.spending(), list + at + "/spending"))
        .money(
            "Earmarked reserves, 1 April",
            (row, at) -> Entry.money(row.earmarkedBefore(), list + at + "/earmarkedBefore"))
        .money(
            "Earmarked reserves, 31 March",
            (row, at) -> Entry.money(row.earmarkedAfter(), list + at + "/earmarkedAfter"))
        .money(
            "Unallocated reserves, 31 March",
            (row, at) -> Entry.money(row.unallocatedAfter(), list + at + "/unallocatedAfter"))
        .words("Source file", 32, (row, at) -> new Origin(row.sources()).files())
        .words("Source cells", 44, (row, at) -> new Origin(row.sources()).cells())
        .of(
            "Councils' accounts of past years, as published",
            "Net spending of the year and reserves at its beginning and end, from published"
                + " statistics that were dropped.",
            care.published());
  }
}
