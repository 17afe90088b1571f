package boardpack.pack.pdf;

import boardpack.pack.Overview;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * NHS beside council, one sign.
 *
 * @param above what stands above it on its first sheet
 */
public record PositionPage(PageHead above, List<Item> notes) {
  private static final int NOTES = 14;
  private static final int NAMED = 4;

  public PositionPage {
    notes = List.copyOf(notes);
  }

  public boolean hasAbove() {
    return !above.title().isEmpty();
  }

  public boolean hasNotes() {
    return !notes.isEmpty();
  }

  static Section of(Pack pack) {
    var overview = pack.overview();
    var lines = new ArrayList<PositionRow>();
    add(lines, "NHS: performance against control total, excluding STF", overview.nhs());
    overview.nhsTotal().ifPresent(total -> lines.add(line(total, Weight.TOTAL)));
    add(
        lines,
        "Councils: net adult social care, beside the NHS and never in it",
        overview.councils());
    overview.councilTotal().ifPresent(total -> lines.add(line(total, Weight.TOTAL)));
    var note = "£000. Favourable variances are positive. Letters name the columns of a reference.";
    return new Section(
        "position",
        Topic.POSITION.head(pack, note),
        new PositionPage(StatementsPage.inBrief(pack), notes(overview)),
        lines);
  }

  private static List<Item> notes(Overview overview) {
    var notes = new ArrayList<>(Item.all(overview.notes()));
    said(overview).forEach((words, names) -> notes.add(commentary(words, names)));
    return notes.size() <= NOTES
        ? notes
        : Stream.concat(notes.stream().limit(NOTES), Stream.of(more(notes.size() - NOTES)))
            .toList();
  }

  private static Item more(int more) {
    return new Item(
        Words.capital(Words.count(more, "note more is", "notes more are")) + " in the workbook.");
  }

  /** Who says it, by what is said: what many bodies say alike is printed once. */
  private static Map<String, List<String>> said(Overview overview) {
    var said = new LinkedHashMap<String, List<String>>();
    Stream.concat(overview.nhs().stream(), overview.councils().stream())
        .filter(row -> !row.commentary().isBlank())
        .forEach(
            row ->
                said.computeIfAbsent(row.commentary().strip(), any -> new ArrayList<>())
                    .add(row.name()));
    return said;
  }

  private static Item commentary(String words, List<String> names) {
    var who =
        names.size() <= NAMED
            ? String.join(", ", names)
            : "%s and %d other bodies"
                .formatted(
                    String.join(", ", names.subList(0, NAMED - 1)), names.size() - NAMED + 1);
    return new Item(who + ": “" + words + "”");
  }

  private static void add(List<PositionRow> lines, String heading, List<Overview.Row> rows) {
    if (!rows.isEmpty()) {
      lines.add(new PositionRow(Weight.HEADING, heading, "", "", "", "", "", "", "", "", 0));
      rows.forEach(row -> lines.add(line(row, Weight.PLAIN)));
    }
  }

  private static PositionRow line(Overview.Row row, Weight weight) {
    var share = row.share().isBlank() ? "" : " (" + row.share() + ")";
    return new PositionRow(
        weight,
        row.name() + share,
        Words.money(row.ytdPlan()),
        Words.money(row.ytdActual()),
        Words.money(row.ytdVariance()),
        Words.money(row.yearPlan()),
        Words.money(row.forecast()),
        Words.money(row.forecastVariance()),
        underlying(row.underlying().map(Words::money), weight),
        row.ref(),
        row.forecastVariance().signum());
  }

  private static String underlying(Optional<String> sent, Weight weight) {
    return sent.orElse(weight == Weight.PLAIN ? Words.NOT_SUPPLIED : "–");
  }
}
