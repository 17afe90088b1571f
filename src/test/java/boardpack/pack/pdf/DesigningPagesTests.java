package boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.Home;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import boardpack.reference.Indicator;
import boardpack.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/designing-pages.md tells a designer to do, done. */
class DesigningPagesTests {
  private static final Path DOCUMENT = Path.of("docs/designing-pages.md");
  private static final Pack PACK = PackFixtures.board();

  @TempDir Path directory;
  private Path reports;

  @BeforeEach
  void copyTheStyles() throws IOException {
    reports = Files.createDirectories(directory.resolve("reports"));
    Files.copy(Path.of("reports/styles.jrtx"), reports.resolve("styles.jrtx"));
  }

  @Test
  void aTemplateWithTheRightNameIsAPageBeforeTheAppendix() throws IOException {
    Files.writeString(reports.resolve("page-measures-by-body.jrxml"), fenced("xml page"));

    var pdf = new PdfPack(new Home(directory)).render(PACK);

    var words = words(pdf);
    var title = "Measures by body of " + PACK.footprint().name();
    assertThat(words).contains(title);
    assertThat(words.indexOf(title)).isLessThan(words.indexOf("A1 Finance by organisation"));
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void aStyleIsChangedInOnePlace() throws IOException {
    var style = fenced("xml style").strip();
    var styles = Files.readString(reports.resolve("styles.jrtx"));
    var changed = styles.replaceFirst("<style name=\"title\"[^>]*/>", style);
    assertThat(changed).isNotEqualTo(styles);
    var before = new PdfPack(new Home(directory)).render(PACK);

    Files.writeString(reports.resolve("styles.jrtx"), changed);

    var after = new PdfPack(new Home(directory)).render(PACK);
    assertThat(after).isNotEqualTo(before);
    assertThat(words(after)).contains(PACK.titles().of(4));
  }

  @Test
  void aMeasureIsARow() {
    var measures = Reference.indicators(fenced("csv measure"));

    assertThat(measures)
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.code()).isEqualTo("FLU65");
              assertThat(measure.isValidIn(PACK.period())).isTrue();
            });
    assertThat(Reference.shipped().indicators())
        .extracting(Indicator::code)
        .doesNotContain("FLU65");
  }

  private static String fenced(String kind) {
    try {
      var fence =
          Pattern.compile("```" + kind + "\\R(.*?)```", Pattern.DOTALL)
              .matcher(Files.readString(DOCUMENT));
      assertThat(fence.find()).isTrue();
      return fence.group(1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
