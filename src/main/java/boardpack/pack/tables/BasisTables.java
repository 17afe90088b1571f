package boardpack.pack.tables;

import boardpack.basics.Source;
import boardpack.pack.Appendix;
import boardpack.pack.Cut;
import boardpack.pack.Pack;
import boardpack.pack.Revision;
import boardpack.pack.RowReference;
import boardpack.pack.TargetLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the pack rests on: returns, targets, thresholds, data quality, figures, words. */
final class BasisTables {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final Pack pack;
  private final FigureRows figures;

  BasisTables(Pack pack, FigureRows figures) {
    this.pack = pack;
    this.figures = figures;
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  Table returns() {
    return new TableOf<Cut.In>(PackTables.RETURNS, "Returns", 0)
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Body", 50, (row, at) -> row.name())
        .freeze()
        .words("Return", 12, (row, at) -> row.kind().name())
        .words("What it is", 24, (row, at) -> row.kind().words())
        .whole("Submission", (row, at) -> Entry.number(BigDecimal.valueOf(row.submission()), ""))
        .words("Received", 20, (row, at) -> moment(row.receivedAt()))
        .words("In time", 10, (row, at) -> row.late() ? "late" : "in time")
        .words("Sheets refused", 30, (row, at) -> String.join(", ", row.refusedSheets()))
        .words("File", 34, (row, at) -> row.file())
        .words("SHA-256 of the file", 70, (row, at) -> row.sha256())
        .of(
            "Returns that are in: the files behind every figure",
            "%d of %d returns that were due are in, known at %s."
                .formatted(
                    pack.cut().received(), pack.cut().expected(), moment(pack.cut().knownAt())),
            pack.cut().returns());
  }

  Table missing() {
    return new TableOf<Cut.Missing>("MissingReturns", "Missing returns", 1)
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Body", 50, (row, at) -> row.name())
        .words("Return", 12, (row, at) -> row.kind().name())
        .words("What it is", 24, (row, at) -> row.kind().words())
        .words(
            "Last known month",
            20,
            (row, at) -> row.lastKnownPeriod().map(last -> last.label()).orElse("never sent"))
        .of(
            "Returns that are missing",
            "A missing return is not nought: nothing is put in its place.",
            pack.cut().missing());
  }

  Table changes() {
    var revision = pack.imprint().revision();
    return new TableOf<Revision.Change>("Changes", "Changed since the last issue", 1)
        .words("Figure", 80, (row, at) -> row.what())
        .freeze()
        .money("Was", (row, at) -> Entry.money(row.was(), ""))
        .money("Is", (row, at) -> Entry.money(row.now(), ""))
        .money("Moved by", (row, at) -> Entry.sent(row.moved(), ""))
        .of(
            "Figures that are not what they were in the last issue",
            revision
                .map(found -> "Why: " + String.join("; ", found.reasons()) + ".")
                .orElse("This is the first issue."),
            revision.map(Revision::changes).orElse(List.of()));
  }

  Table targets() {
    return new TableOf<TargetLine>("Targets", "Targets", 12)
        .words("Reference", 11, (row, at) -> RowReference.TARGETS.row(at))
        .words("Target", 32, (row, at) -> row.kind().replace('_', ' '))
        .freeze()
        .entry("Body", 14, (row, at) -> Entry.words(row.organisation(), "footprint"))
        .words("Year", 12, (row, at) -> row.year())
        .money("Value", (row, at) -> Entry.sent(row.value(), "/targets/" + at + "/value"))
        .words("Scope", 30, (row, at) -> row.scope())
        .words("Basis", 18, (row, at) -> row.basis())
        .entry("Chosen by", 30, (row, at) -> Entry.words(row.chosenBy(), "not chosen"))
        .words("Published in", 50, (row, at) -> row.source())
        .words("Confidence", 16, (row, at) -> row.confidence())
        .words("Source file", 34, (row, at) -> row.place().file())
        .words("Source cell", 18, (row, at) -> row.place().sheet() + "!" + row.place().cell())
        .of(
            "Targets, each with its basis and provenance",
            "Conflicting values stand side by side; one of each kind is chosen by a named role.",
            pack.targets());
  }

  Table dataQuality() {
    return new TableOf<Appendix.DataQuality>("DataQuality", "Data quality", 0)
        .words("Body", 46, (row, at) -> row.name())
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Rule", 9, (row, at) -> row.finding().code())
        .words("Severity", 12, (row, at) -> row.finding().severity().word())
        .words("Where", 26, (row, at) -> row.finding().where())
        .words("What", 80, (row, at) -> row.finding().message())
        .words("What to do", 60, (row, at) -> row.finding().remedy())
        .words("File", 34, (row, at) -> row.file())
        .of(
            "What was found in the returns that this pack rests on",
            "Errors refuse the sheet they stand on; warnings are taken in and listed.",
            pack.appendix().dataQuality());
  }

  Table thresholds() {
    return new TableOf<Appendix.Used>("Thresholds", "Thresholds", 0)
        .words("Rule", 12, (row, at) -> row.rule())
        .words("What", 70, (row, at) -> row.what())
        .words("Value used", 40, (row, at) -> row.value())
        .words("Since", 44, (row, at) -> row.from())
        .of(
            "Thresholds and tolerances that were used",
            "Each with the date from which it holds.",
            pack.appendix().thresholds());
  }

  Table glossary() {
    return new TableOf<Appendix.Term>("Glossary", "Glossary", 0)
        .words("Term", 34, (row, at) -> row.term())
        .words("Meaning", 110, (row, at) -> row.meaning())
        .of("Terms in plain English", "As this pack uses them.", pack.appendix().glossary());
  }

  Table figures() {
    return new TableOf<FigureRows.Row>(FigureRows.TABLE, "Figures and sources", 0)
        .words("Reference", 12, (row, at) -> row.figure().ref())
        .freeze()
        .entry("Figure", 18, (row, at) -> figure(row))
        .words("Unit", 10, (row, at) -> row.figure().unit())
        .words("Source file", 34, (row, at) -> row.said(Source::file))
        .words("Source sheet", 20, (row, at) -> row.said(Source::sheet))
        .words("Source cells", 20, (row, at) -> row.cells())
        .words("Submission", 12, (row, at) -> submission(row))
        .words("How it was made", 60, (row, at) -> row.figure().rule())
        .words("Rounding", 50, (row, at) -> row.figure().rounding())
        .words("SHA-256 of the file", 70, (row, at) -> row.said(Source::sha256))
        .of(
            "Where the figures come from",
            "One row for each sheet that a figure rests on; R9:R32 are all cells from R9 to R32."
                + " Figures that stand in a list (references such as P57b) have their cells beside"
                + " them in the list.",
            figures.rows());
  }

  /** Which version of its return a cell was read from; a model of another pack has none. */
  private String submission(FigureRows.Row row) {
    var sha256 = row.said(Source::sha256);
    return pack.cut().returns().stream()
        .filter(in -> in.sha256().equals(sha256))
        .map(in -> Integer.toString(in.submission()))
        .findFirst()
        .orElse("none");
  }

  private static Entry figure(FigureRows.Row row) {
    var figure = row.figure();
    return NumberText.of(figure.value())
        .<Entry>map(value -> new Entry.Number(value, "[" + figure.pointer() + "]", ""))
        .orElse(Entry.words(figure.value()));
  }
}
