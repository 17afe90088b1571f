package boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.Home;
import boardpack.pack.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPackTests {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");
  private static final PdfPack PDF = new PdfPack(new Home(Path.of("target/no-home")));

  @Test
  void everyPageMeetsPdfUaAndPdfA() {
    assertThat(Conformance.failures(PDF.render(SamplePack.draft()))).isEmpty();
  }

  @Test
  void theSamePackGivesTheSameBytesInAnotherLocaleAndTimeZone() {
    var here = PDF.render(SamplePack.of(State.FINAL));
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      var other = new PdfPack(new Home(Path.of("target/no-home")));
      assertThat(other.render(SamplePack.of(State.FINAL))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theLongestNamesAreNotCut() throws IOException {
    try (var document = Loader.loadPDF(PDF.render(SamplePack.of(State.FINAL)))) {
      var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(words)
          .contains("Durham, Darlington, Teesside, Hambleton, Richmondshire and Whitby")
          .contains("The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust")
          .contains("two wards moved to seven-day rounds")
          .contains("Page 1 of " + document.getNumberOfPages());
    }
  }

  @Test
  void aReaderThatFollowsTheTagsHearsTheWordsApart() throws IOException {
    var pdf = PDF.render(SamplePack.of(State.FINAL));
    try (var document = Loader.loadPDF(pdf)) {
      var seen =
          new HashSet<>(
              List.of(BETWEEN_WORDS.split("of " + new PDFTextStripper().getText(document))));
      assertThat(TaggedWords.of(pdf))
          .flatMap(words -> List.of(BETWEEN_WORDS.split("of " + words)))
          .hasSizeGreaterThan(2000)
          .isSubsetOf(seen);
    }
  }

  @Test
  void aDraftSaysSoInWordsOnEverySheet() throws IOException {
    try (var document = Loader.loadPDF(PDF.render(SamplePack.draft()))) {
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        var text = new PDFTextStripper();
        text.setStartPage(sheet);
        text.setEndPage(sheet);
        assertThat(text.getText(document)).contains("DRAFT: not for decision");
      }
    }
  }
}
