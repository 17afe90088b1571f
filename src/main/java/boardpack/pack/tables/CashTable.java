package boardpack.pack.tables;

import boardpack.pack.CashAndCapital;
import java.util.List;

/** Cash, loans, capital and STF of each trust. */
final class CashTable {
  private final List<CashAndCapital.Trust> trusts;
  private final FigureRows figures;

  CashTable(List<CashAndCapital.Trust> trusts, FigureRows figures) {
    this.trusts = trusts;
    this.figures = figures;
  }

  Table table() {
    var list = "/cashAndCapital/trusts/";
    return new TableOf<CashAndCapital.Trust>("Cash", "Cash and capital", 12)
        .entry("Reference", 11, (row, at) -> figures.link(row.ref(), row.ref() + "a"))
        .words("Trust", 50, (row, at) -> row.name())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .summed("Cash", "", (row, at) -> Entry.sent(row.cash(), list + at + "/cash"))
        .summed(
            "Cash forecast",
            "",
            (row, at) -> Entry.sent(row.cashForecast(), list + at + "/cashForecast"))
        .money("Lowest cash of the year", (row, at) -> lowest(row, list + at + "/lowPoint/cash"))
        .words(
            "Lowest in",
            14,
            (row, at) ->
                row.lowPoint().map(CashAndCapital.LowPoint::month).orElse(Entry.NOT_SUPPLIED))
        .summed("Loans", "", (row, at) -> Entry.sent(row.loans(), list + at + "/loans"))
        .summed(
            "Capital plan",
            "",
            (row, at) -> Entry.sent(row.capitalPlan(), list + at + "/capitalPlan"))
        .summed(
            "Capital YTD", "", (row, at) -> Entry.sent(row.capitalYtd(), list + at + "/capitalYtd"))
        .summed(
            "Capital forecast",
            "",
            (row, at) -> Entry.sent(row.capitalForecast(), list + at + "/capitalForecast"))
        .summed(
            "Capital variance",
            "",
            (row, at) ->
                Entry.made(
                    row.capitalPlan().minus(row.capitalForecast()),
                    "{Capital plan}-{Capital forecast}",
                    ""))
        .summed("STF plan", "", (row, at) -> Entry.sent(row.stfPlan(), list + at + "/stfPlan"))
        .summed("STF YTD", "", (row, at) -> Entry.sent(row.stfYtd(), list + at + "/stfYtd"))
        .summed(
            "STF forecast",
            "",
            (row, at) -> Entry.sent(row.stfForecast(), list + at + "/stfForecast"))
        .words("Source file", 32, (row, at) -> new Origin(row.sources()).files())
        .words("Source cells", 60, (row, at) -> new Origin(row.sources()).cells())
        .of(
            "Cash, loans, capital and STF of each trust",
            "A capital variance is plan less forecast: under-spending is positive.",
            trusts);
  }

  private static Entry lowest(CashAndCapital.Trust trust, String pointer) {
    return Entry.money(trust.lowPoint().map(CashAndCapital.LowPoint::cash), pointer);
  }
}
