package boardpack.pack.pdf;

import boardpack.pack.Overview;
import boardpack.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** NHS beside council, one sign. */
public record PositionPage(List<Item> notes) {
  public PositionPage {
    notes = List.copyOf(notes);
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
        "position", Topic.POSITION.head(pack, note), new PositionPage(notes(overview)), lines);
  }

  private static List<Item> notes(Overview overview) {
    var notes = new ArrayList<>(Item.all(overview.notes()));
    for (var row : overview.nhs()) {
      addCommentary(notes, row);
    }
    for (var row : overview.councils()) {
      addCommentary(notes, row);
    }
    return notes;
  }

  private static void addCommentary(List<Item> notes, Overview.Row row) {
    if (!row.commentary().isBlank()) {
      notes.add(new Item(row.name() + ": “" + row.commentary().strip() + "”"));
    }
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
