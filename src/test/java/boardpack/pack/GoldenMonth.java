package boardpack.pack;

import boardpack.basics.Period;
import boardpack.challenge.Challenges;
import boardpack.challenge.Thresholds;
import boardpack.command.Home;
import boardpack.pack.compose.Composer;
import boardpack.pack.compose.Evidence;
import boardpack.performance.Rebasings;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.SampleMonths;
import boardpack.reference.Reference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A month whose workbooks were sent, and the files of its pack as they are delivered. */
record GoldenMonth(EditionFiles made) {
  private static final long SEED = 1;

  /**
   * Makes the board's pack of a footprint from the workbooks in a folder.
   *
   * @param home whose templates are used; one without any uses those of the product
   */
  static GoldenMonth of(Path workbooks, String footprint, String period, Path home) {
    return of(workbooks, footprint, period, home, Comparator.naturalOrder());
  }

  /**
   * @param order in which the workbooks are read
   */
  static GoldenMonth of(
      Path workbooks, String footprint, String period, Path home, Comparator<Path> order) {
    var month =
        SampleMonths.read(workbooks, Period.of(period), order)
            .of(Reference.shipped().footprint(footprint).orElseThrow());
    var reconciliation = Reconciliation.of(month);
    var challenges = Challenges.of(month, reconciliation, Thresholds.shipped(), SEED);
    var evidence =
        new Evidence(
            month,
            reconciliation,
            challenges,
            List.of(),
            ComposeStage.performance(month).charted(Rebasings.NONE));
    var pack = Composer.compose(evidence, 1, State.FINAL);
    return new GoldenMonth(
        new EditionPress(new Home(home), () -> false, Optional::empty).make(pack));
  }

  byte[] file(String ending) {
    return Objects.requireNonNull(made.files().get(made.pack().stem() + ending));
  }

  String text(String ending) {
    return new String(file(ending), StandardCharsets.UTF_8);
  }

  /** The words of the PDF, sheet by sheet, as they lie on it. */
  String pages() throws IOException {
    var pages = new StringBuilder();
    try (var document = Loader.loadPDF(file(".pdf"))) {
      var words = new PDFTextStripper();
      words.setSortByPosition(true);
      words.setLineSeparator("\n");
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        words.setStartPage(sheet);
        words.setEndPage(sheet);
        pages.append("=== Sheet ").append(sheet).append('\n').append(words.getText(document));
      }
    }
    return pages.toString();
  }

  /** The cells of the workbook, sheet by sheet, as another reader finds them. */
  String cells() throws IOException {
    var cells = new StringBuilder();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(".xlsx")))) {
      for (var sheet : book.getSheets().toList()) {
        cells.append("# ").append(sheet.getName()).append('\n');
        for (var row : sheet.read()) {
          cells.append(line(row)).append('\n');
        }
      }
    }
    return cells.toString();
  }

  private static String line(Row row) {
    var line = new StringBuilder();
    for (var cell : row) {
      line.append(line.length() == 0 ? "" : " | ")
          .append(
              cell == null || cell.getValue() == null
                  ? ""
                  : said(cell.getRawValue(), cell.getText()));
    }
    return line.toString().stripTrailing();
  }

  private static String said(String raw, String text) {
    return text.isEmpty() && raw != null ? raw : text.replace('\n', ' ');
  }
}
