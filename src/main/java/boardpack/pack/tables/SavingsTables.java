package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import boardpack.pack.Savings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every savings scheme, and what the schemes come to. */
final class SavingsTables {
  private static final int PAGE = 6;
  private static final String SHARE = "Share counted here, %";

  private final Savings savings;

  SavingsTables(Pack pack) {
    savings = pack.savings();
  }

  /** A scheme and its place in the pack's list. */
  private record Placed(Savings.SchemeLine scheme, int at) {
    String pointer(String figure) {
      return "/savings/schemes/" + at + "/" + figure;
    }

    Origin origin() {
      return Origin.of(scheme.source(), RowReference.SCHEMES.columns());
    }
  }

  Table nhs() {
    return schemes("NhsSchemes", "NHS schemes", "")
        .of(
            "Savings schemes of the NHS bodies",
            "Savings are positive. The columns that end in 'here' hold the part that counts in this"
                + " footprint; the last row adds what the bodies claim, before what two of them"
                + " claim both (see Savings totals).",
            placed(false));
  }

  Table councils() {
    return schemes("CouncilSchemes", "Council schemes", "/savings/totalCouncil/")
        .of(
            "Savings schemes of the councils",
            "Beside the NHS's schemes, never summed into them. Savings are positive.",
            placed(true));
  }

  private List<Placed> placed(boolean council) {
    return IntStream.range(0, savings.schemes().size())
        .mapToObj(at -> new Placed(savings.schemes().get(at), at))
        .filter(placed -> placed.scheme().council() == council)
        .toList();
  }

  private static TableOf<Placed> schemes(String name, String sheet, String total) {
    var table =
        new TableOf<Placed>(name, sheet, PAGE)
            .words("Reference", 11, (row, at) -> RowReference.SCHEMES.row(row.at()))
            .words("Body", 46, (row, at) -> row.scheme().organisationName())
            .words("Scheme", 50, (row, at) -> row.scheme().name())
            .freeze()
            .words("Scheme reference", 15, (row, at) -> row.scheme().ref())
            .words("Theme", 18, (row, at) -> row.scheme().theme())
            .words("Status", 18, (row, at) -> row.scheme().status())
            .words("Risk", 10, (row, at) -> row.scheme().risk())
            .words("Recurrent", 12, (row, at) -> row.scheme().recurrent() ? "recurrent" : "one-off")
            .whole("Gateway", (row, at) -> gateway(row))
            .words("Accountable role", 30, (row, at) -> row.scheme().ownerRole())
            .money("Year plan", (row, at) -> sent(row.scheme().yearPlan(), row, "yearPlan"))
            .money("YTD plan", (row, at) -> sent(row.scheme().ytdPlan(), row, "ytdPlan"))
            .money("YTD actual", (row, at) -> sent(row.scheme().ytdActual(), row, "ytdActual"))
            .money("YTD variance", (row, at) -> ytdVariance(row.scheme()))
            .money("Forecast", (row, at) -> sent(row.scheme().forecast(), row, "forecast"))
            .money("Forecast variance", (row, at) -> forecastVariance(row.scheme()))
            .money(
                "Full-year effect",
                (row, at) -> sent(row.scheme().fullYearEffect(), row, "fullYearEffect"));
    return here(table, total)
        .words("Source file", 32, (row, at) -> row.origin().files())
        .words("Source sheet", 14, (row, at) -> row.origin().sheets())
        .words("Source cells", 30, (row, at) -> row.origin().cells());
  }

  private static TableOf<Placed> here(TableOf<Placed> table, String total) {
    return table
        .decimal(
            SHARE,
            (row, at) -> Entry.number(row.scheme().share(), "all of it", row.pointer("share")))
        .summed(
            "Year plan here",
            pointer(total, "yearPlan"),
            (row, at) ->
                counted(row.scheme().yearPlan(), row.scheme().sharedYearPlan(), "Year plan"))
        .summed(
            "YTD plan here",
            pointer(total, "ytdPlan"),
            (row, at) -> counted(row.scheme().ytdPlan(), row.scheme().sharedYtdPlan(), "YTD plan"))
        .summed(
            "YTD actual here",
            pointer(total, "ytdActual"),
            (row, at) ->
                counted(row.scheme().ytdActual(), row.scheme().sharedYtdActual(), "YTD actual"))
        .summed(
            "Forecast here",
            pointer(total, "forecast"),
            (row, at) ->
                counted(row.scheme().forecast(), row.scheme().sharedForecast(), "Forecast"));
  }

  private static String pointer(String total, String figure) {
    return total.isEmpty() ? "" : total + figure;
  }

  private static Entry gateway(Placed row) {
    return Entry.number(BigDecimal.valueOf(row.scheme().gateway()), row.pointer("gateway"));
  }

  private static Entry sent(Money money, Placed row, String figure) {
    return Entry.sent(money, row.pointer(figure));
  }

  private static Entry ytdVariance(Savings.SchemeLine scheme) {
    return Entry.made(scheme.ytdActual().minus(scheme.ytdPlan()), "{YTD actual}-{YTD plan}", "");
  }

  private static Entry forecastVariance(Savings.SchemeLine scheme) {
    return Entry.made(scheme.forecast().minus(scheme.yearPlan()), "{Forecast}-{Year plan}", "");
  }

  private static Entry counted(Money full, Optional<Money> shared, String heading) {
    return shared
        .map(part -> Entry.made(part, "ROUND({%s}*{%s}/100,1)".formatted(heading, SHARE), ""))
        .orElse(Entry.made(full, "{" + heading + "}", ""));
  }
}
