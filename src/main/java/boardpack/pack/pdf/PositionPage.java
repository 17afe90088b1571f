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

  /** One line of the table. */
  public record Line(
      Weight weight,
      String name,
      String ytdPlan,
      String ytdActual,
      String ytdVariance,
      String yearPlan,
      String forecast,
      String forecastVariance,
      String underlying,
      String ref,
      int direction) {
    public boolean isHeading() {
      return weight == Weight.HEADING;
    }

    public boolean isTotal() {
      return weight == Weight.TOTAL;
    }

    public boolean isPlain() {
      return weight == Weight.PLAIN;
    }

    public boolean isAdverse() {
      return direction < 0;
    }

    public boolean isFavourable() {
      return direction > 0;
    }
  }

  static Section of(Pack pack) {
    var overview = pack.overview();
    var lines = new ArrayList<Line>();
    add(lines, "NHS: performance against control total, excluding STF", overview.nhs());
    overview.nhsTotal().ifPresent(total -> lines.add(line(total, Weight.TOTAL)));
    add(
        lines,
        "Councils: net adult social care, beside the NHS and never in it",
        overview.councils());
    overview.councilTotal().ifPresent(total -> lines.add(line(total, Weight.TOTAL)));
    add(lines, "Memorandum", overview.memos());
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

  private static void add(List<Line> lines, String heading, List<Overview.Row> rows) {
    if (!rows.isEmpty()) {
      lines.add(new Line(Weight.HEADING, heading, "", "", "", "", "", "", "", "", 0));
      rows.forEach(row -> lines.add(line(row, Weight.PLAIN)));
    }
  }

  private static Line line(Overview.Row row, Weight weight) {
    var share = row.share().isBlank() ? "" : " (" + row.share() + ")";
    return new Line(
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
