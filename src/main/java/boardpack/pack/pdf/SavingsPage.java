package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.Savings;
import boardpack.pack.charts.RunRateChart;
import boardpack.pack.charts.SavingsChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/** Savings and run rate. */
public record SavingsPage(
    Renderable cumulative,
    String cumulativeInWords,
    Renderable runRate,
    String runRateInWords,
    List<SavingsRow> totals,
    List<ForecastRow> forecasts,
    List<Item> facts) {
  private static final int LARGEST = 10;

  public SavingsPage {
    totals = List.copyOf(totals);
    forecasts = List.copyOf(forecasts);
    facts = List.copyOf(facts);
  }

  static Section of(Pack pack) {
    var savings = pack.savings();
    var page =
        new SavingsPage(
            new SavingsChart(savings.months(), savings.simulation()),
            SavingsInWords.cumulative(savings),
            new RunRateChart(savings.months(), savings.runRate()),
            SavingsInWords.runRate(savings),
            totals(savings),
            savings.lastForecasts().stream().map(SavingsPage::forecast).toList(),
            SavingsFacts.of(savings));
    var note = "£000, savings positive. NHS savings are net of what two partners both claim.";
    return new Section("savings", Topic.SAVINGS.head(pack, note), page, largest(savings));
  }

  private static List<SavingsRow> totals(Savings savings) {
    var nhs = savings.total();
    var council = savings.totalCouncil();
    var twice = nhs.doubleCounted();
    var totals = new ArrayList<SavingsRow>();
    totals.add(
        new SavingsRow(
            "NHS programme",
            Words.money(nhs.yearPlan()),
            Words.money(nhs.ytdPlan()),
            Words.money(nhs.ytdActual()),
            Words.money(nhs.forecast()),
            nhs.printedRef()));
    totals.add(
        new SavingsRow(
            "Left out: claimed by two partners",
            Words.money(twice.yearPlan()),
            Words.money(twice.ytdPlan()),
            Words.money(twice.ytdActual()),
            Words.money(twice.forecast()),
            nhs.printedRef()));
    totals.add(
        new SavingsRow(
            "Councils, beside the NHS",
            Words.money(council.yearPlan()),
            Words.money(council.ytdPlan()),
            Words.money(council.ytdActual()),
            Words.money(council.forecast()),
            council.printedRef()));
    return totals;
  }

  private static ForecastRow forecast(Savings.ForecastMade made) {
    return new ForecastRow(
        made.in().label(), Words.money(made.ytdActual()), Words.money(made.forecast()));
  }

  private static List<SchemeRow> largest(Savings savings) {
    var schemes = savings.schemes();
    return schemes.stream()
        .sorted(Comparator.comparing(Savings.SchemeLine::yearPlan).reversed())
        .limit(LARGEST)
        .map(scheme -> line(scheme, schemes.indexOf(scheme)))
        .toList();
  }

  private static SchemeRow line(Savings.SchemeLine scheme, int index) {
    return new SchemeRow(
        scheme.ref() + " " + scheme.name(),
        scheme.organisationName(),
        Words.orNotSupplied(scheme.status()) + ", risk " + Words.orNotSupplied(scheme.risk()),
        scheme.recurrent() ? "recurrent" : "one-off",
        Words.money(scheme.yearPlan()),
        Words.money(scheme.ytdPlan()),
        Words.money(scheme.ytdActual()),
        Words.money(scheme.forecast()),
        Words.orNotSupplied(scheme.ownerRole()),
        boardpack.pack.RowReference.SCHEMES.row(index));
  }
}
