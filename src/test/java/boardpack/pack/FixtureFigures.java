package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;

/** References of the figures that were made from others. */
final class FixtureFigures {
  private final List<FigureReference> figures = new ArrayList<>();
  private final List<Source> sources =
      List.of(
          FixtureBodies.source("RTH", ReturnKind.PROV, "I&E", "F31"),
          FixtureBodies.source("RXQ", ReturnKind.PROV, "I&E", "F31"));

  List<FigureReference> of(Overview overview, Savings savings, Risks risks) {
    rows("/overview/nhs/", overview.nhs());
    overview.nhsTotal().ifPresent(row -> row("/overview/nhsTotal", row));
    rows("/overview/councils/", overview.councils());
    overview.councilTotal().ifPresent(row -> row("/overview/councilTotal", row));
    var total = savings.total();
    add("6.01a", "/savings/total/yearPlan", total.yearPlan());
    add("6.01b", "/savings/total/ytdPlan", total.ytdPlan());
    add("6.01c", "/savings/total/ytdActual", total.ytdActual());
    add("6.01d", "/savings/total/forecast", total.forecast());
    savings.simulation().ifPresent(odds -> add("6.03b", "/savings/simulation/p50", odds.p50()));
    add("6.04a", "/savings/fullYearEffect", savings.fullYearEffect());
    add("13.01a", "/risks/netUnmitigated", risks.netUnmitigated());
    return figures;
  }

  private void rows(String pointer, List<Overview.Row> rows) {
    for (int at = 0; at < rows.size(); at++) {
      row(pointer + at, rows.get(at));
    }
  }

  private void row(String pointer, Overview.Row row) {
    add(row.ref() + "a", pointer + "/ytdPlan", row.ytdPlan());
    add(row.ref() + "b", pointer + "/ytdActual", row.ytdActual());
    add(row.ref() + "c", pointer + "/ytdVariance", row.ytdVariance());
    add(row.ref() + "d", pointer + "/yearPlan", row.yearPlan());
    add(row.ref() + "e", pointer + "/forecast", row.forecast());
    add(row.ref() + "f", pointer + "/forecastVariance", row.forecastVariance());
  }

  private void add(String ref, String pointer, Money value) {
    figures.add(
        new FigureReference(
            ref,
            pointer,
            value.toString(),
            "£000",
            "sum over the bodies of the footprint",
            "each source to 0.1 as read; the sum is exact",
            sources));
  }
}
