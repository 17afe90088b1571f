package boardpack.pack;

import boardpack.basics.Money;
import boardpack.reference.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Position by organisation, from the lines of the position. */
record FixtureOverview(List<PositionLine> lines) {

  Overview overview() {
    var nhs = rows(true);
    var councils = rows(false);
    return new Overview(
        nhs,
        Optional.of(total("4.90", "NHS bodies together", nhs)),
        councils,
        Optional.of(total("4.91", "Councils together", councils)),
        List.of(
            "STF is earned on performance against the control total excluding STF; it is shown apart.",
            "Income and spend between partners differ by £1.3m, which is not eliminated."));
  }

  private List<Overview.Row> rows(boolean nhs) {
    var codes = nhs ? List.of("CTEXSTF", "POS") : List.of("ASC-NET");
    var chosen = lines.stream().filter(line -> codes.contains(line.line())).toList();
    return IntStream.range(0, chosen.size())
        .mapToObj(at -> row((nhs ? "4.%02d" : "4.5%d").formatted(at + 1), chosen.get(at)))
        .toList();
  }

  private static Overview.Row row(String ref, PositionLine line) {
    var ytdPlan = line.sharedYtdPlan().orElse(line.ytdPlan());
    var ytdActual = line.sharedYtdActual().orElse(line.ytdActual());
    var yearPlan = line.sharedYearPlan().orElse(line.yearPlan());
    var forecast = line.sharedForecast().orElse(line.forecast());
    boolean spending = line.kind() == Organisation.Kind.COUNCIL;
    return new Overview.Row(
        ref,
        line.organisation(),
        line.name(),
        Optional.of(line.kind()),
        line.share().map(share -> share + " % here").orElse(""),
        ytdPlan,
        ytdActual,
        variance(spending, ytdPlan, ytdActual),
        yearPlan,
        forecast,
        variance(spending, yearPlan, forecast),
        line.kind() == Organisation.Kind.TRUST ? Optional.of(Money.of("8400.0")) : Optional.empty(),
        spending ? Optional.empty() : Optional.of(forecast.minus(Money.of("2150.5"))),
        "The year-to-date position reflects non-elective activity 4.1 % above plan; =SUM(A1) is text.");
  }

  private static Money variance(boolean spending, Money plan, Money actual) {
    return spending ? plan.minus(actual) : actual.minus(plan);
  }

  private static Overview.Row total(String ref, String name, List<Overview.Row> rows) {
    return new Overview.Row(
        ref,
        FixtureBodies.FOOTPRINT.code(),
        name,
        Optional.empty(),
        "",
        Money.sum(rows.stream().map(Overview.Row::ytdPlan)),
        Money.sum(rows.stream().map(Overview.Row::ytdActual)),
        Money.sum(rows.stream().map(Overview.Row::ytdVariance)),
        Money.sum(rows.stream().map(Overview.Row::yearPlan)),
        Money.sum(rows.stream().map(Overview.Row::forecast)),
        Money.sum(rows.stream().map(Overview.Row::forecastVariance)),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
