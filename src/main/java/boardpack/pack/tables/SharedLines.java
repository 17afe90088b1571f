package boardpack.pack.tables;

import boardpack.pack.PositionLine;
import boardpack.pack.RowReference;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of bodies that belong to several footprints, and the part of them that counts here. */
final class SharedLines {
  private static final String SHARE = "Share counted here, %";

  private final List<PositionLine> position;

  SharedLines(List<PositionLine> position) {
    this.position = position;
  }

  /** A line, and where it stands among all lines, from 0. */
  private record Placed(PositionLine line, int place) {}

  Table table() {
    var table =
        new TableOf<Placed>("SharedLines", "Shared lines", 0)
            .entry("Reference", 11, (row, at) -> reference(row))
            .words("Body", 46, (row, at) -> row.line().name())
            .words("Line", 44, (row, at) -> row.line().label())
            .freeze()
            .words("Code", 12, (row, at) -> row.line().organisation())
            .words("Line code", 15, (row, at) -> row.line().line())
            .decimal(
                SHARE,
                (row, at) -> Entry.number(row.line().share(), "all of it", pointer(row, "share")));
    return amounts(table)
        .words("Source file", 32, (row, at) -> origin(row).files())
        .words("Source sheet", 14, (row, at) -> origin(row).sheets())
        .words("Source cells", 22, (row, at) -> origin(row).cells())
        .of(
            "What counts here of bodies that belong to several footprints",
            "Each is its amount in full, on the sheet All lines under the same reference, times the"
                + " share.",
            placed());
  }

  private TableOf<Placed> amounts(TableOf<Placed> table) {
    return table
        .money("YTD plan here", (row, at) -> counted(row, "ytdPlan"))
        .money("YTD actual here", (row, at) -> counted(row, "ytdActual"))
        .money("Year plan here", (row, at) -> counted(row, "yearPlan"))
        .money("Forecast here", (row, at) -> counted(row, "forecast"));
  }

  private List<Placed> placed() {
    return IntStream.range(0, position.size())
        .mapToObj(at -> new Placed(position.get(at), at))
        .filter(row -> row.line().share().isPresent())
        .toList();
  }

  private static Entry reference(Placed row) {
    return new Entry.Link(
        RowReference.POSITION.row(row.place()), PositionTables.ALL_LINES, row.place());
  }

  private static Origin origin(Placed row) {
    return Origin.of(row.line().source(), PositionTables.FIGURES);
  }

  private static Entry counted(Placed row, String amount) {
    return Shared.of(row.line(), amount)
        .map(
            part ->
                Entry.made(
                    part,
                    "ROUND([%s]*{%s}/100,1)".formatted(pointer(row, amount), SHARE),
                    pointer(row, Shared.key(amount))))
        .orElse(Entry.words("", Entry.NOT_SUPPLIED));
  }

  private static String pointer(Placed row, String figure) {
    return "/position/" + row.place() + "/" + figure;
  }
}
