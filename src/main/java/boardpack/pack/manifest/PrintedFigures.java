package boardpack.pack.manifest;

import boardpack.pack.RowReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Every figure that the PDF prints, one against the other files: the figures of a table's row that
 * ends with a reference are those of that row, and every other one stands somewhere in the model or
 * the workbook. So a sum that the PDF alone prints is a fault.
 */
final class PrintedFigures {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w./,£])(?<!\\w-)(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)(?![\\d/]|\\.\\d)");
  private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,3}|\\d{4,})(?: ?%)?");
  private static final Pattern REFERENCE = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern REFERRED =
      Pattern.compile("(?<![\\w.,])(?:\\d+\\.\\d+[a-z]|\\(\\d+\\.\\d+\\))(?!\\w)");
  private static final Pattern ON_AXIS = Pattern.compile("-?[\\d,.]+");

  private final JsonNode model;
  private final KnownFigures known;
  private final Map<String, List<JsonNode>> rows = new HashMap<>();
  private final Set<String> references = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private int compared;

  private PrintedFigures(JsonNode model, KnownFigures known) {
    this.model = model;
    this.known = known;
    for (var figure : model.path("figures")) {
      var ref = figure.path("ref").asString();
      var pointer = figure.path("pointer").asString();
      references.add(ref);
      var row = model.at(pointer.substring(0, pointer.lastIndexOf('/')));
      add(ref.substring(0, ref.length() - 1), row);
    }
    addRowsOf(model);
  }

  /** Every part of the model that names the reference it is printed with. */
  private void addRowsOf(JsonNode part) {
    for (var key : List.of("ref", "printedRef")) {
      var ref = part.path(key).asString("");
      if (REFERENCE.matcher(ref).matches()) {
        add(ref, part);
      }
    }
    part.values().forEach(this::addRowsOf);
  }

  private void add(String ref, JsonNode row) {
    rows.computeIfAbsent(ref, any -> new ArrayList<>()).add(row);
  }

  /** What the PDF prints that the other files do not say, and how much it prints. */
  static PrintedFigures of(Delivered delivered) {
    return of(
        delivered.model(),
        KnownFigures.of(List.of(delivered.model())).with(SheetFigures.all(delivered.workbook())),
        delivered.shown());
  }

  /**
   * @param known what the other files hold
   * @param shown by the PDF, in its order
   */
  static PrintedFigures of(JsonNode model, KnownFigures known, List<PdfWords.Shown> shown) {
    var printed = new PrintedFigures(model, known);
    shown.forEach(printed::read);
    printed.endRow();
    return printed;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  int compared() {
    return compared;
  }

  /** The figures in a text: those with a decimal or a comma for thousands. */
  static List<BigDecimal> in(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .map(found -> new BigDecimal(found.group().replace(",", "")))
        .toList();
  }

  /** The marks of a chart's axes are drawn to scale: they are no figures of the pack. */
  private void read(PdfWords.Shown shown) {
    var words = shown.words().strip();
    if (shown.tag().equals("TD")) {
      readCell(words);
    } else if (!shown.tag().equals("Figure") || !ON_AXIS.matcher(words).matches()) {
      endRow();
      compareAnywhere(words);
    }
  }

  private void readCell(String words) {
    if (rows.containsKey(words) || !rowOf(words).isMissingNode()) {
      compareRow(words);
      cells.clear();
    } else {
      cells.add(words);
    }
  }

  /** A row without a reference. */
  private void endRow() {
    cells.forEach(this::compareAnywhere);
    cells.clear();
  }

  private JsonNode rowOf(String ref) {
    return RowReference.rowOf(ref).map(model::at).orElseGet(() -> model.path("no such row"));
  }

  private void compareRow(String ref) {
    var row = KnownFigures.ofRows(rows.getOrDefault(ref, List.of(rowOf(ref))));
    for (var cell : cells) {
      for (var figure : in(cell)) {
        compared++;
        if (!row.has(figure) && !known.quotes(figure)) {
          wrong.add(inRow(figure, ref));
        }
      }
      compareWhole(cell, row, ref);
    }
  }

  /** A cell that prints a figure of its row without the decimals that the row gives it. */
  private void compareWhole(String cell, KnownFigures row, String ref) {
    var whole = WHOLE.matcher(cell);
    if (whole.matches()) {
      compared++;
      var figure = new BigDecimal(whole.group(1).replace(",", ""));
      if (row.hasOnlyWithDecimals(figure)) {
        wrong.add(inRow(figure, ref));
      }
    }
  }

  private static String inRow(BigDecimal figure, String ref) {
    return "%s stands in the row %s of the PDF and is no figure of it".formatted(figure, ref);
  }

  private void compareAnywhere(String line) {
    if (rows.containsKey(line)) {
      return;
    }
    var words = REFERRED.matcher(line).replaceAll(this::unlessKnown);
    for (var figure : in(words)) {
      compared++;
      if (!known.has(figure)) {
        wrong.add(alone(figure.toPlainString(), words));
      }
    }
    for (var pounds : KnownFigures.pounds(words)) {
      compared++;
      if (!known.hasPounds(pounds)) {
        wrong.add(alone(pounds, words));
      }
    }
  }

  /** The reference of a figure or, in brackets, of a row is no figure. */
  private String unlessKnown(MatchResult found) {
    var ref = found.group().replaceAll("[()]", "");
    return references.contains(ref) || rows.containsKey(ref) ? "" : found.group();
  }

  private static String alone(String figure, String words) {
    return "%s stands in the PDF alone: %s".formatted(figure, words);
  }
}
