package boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.Home;
import boardpack.pack.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class LayoutTests {
  private static final byte[] PDF =
      new PdfPack(new Home(Path.of("target/no-home"))).render(SamplePack.of(State.FINAL));

  /** A run of words as it stands on its sheet, in points from the top left. */
  private record Run(int sheet, String words, float left, float right, float top, float foot) {
    boolean touches(Run other) {
      return sheet == other.sheet
          && Math.min(right, other.right) - Math.max(left, other.left) > 1
          && Math.min(foot, other.foot) - Math.max(top, other.top) > 1;
    }
  }

  @Test
  void noWordsStandOverOthers() throws IOException {
    var runs = runs();
    for (int at = 0; at < runs.size(); at++) {
      var run = runs.get(at);
      assertThat(runs.subList(at + 1, runs.size())).noneMatch(run::touches);
    }
  }

  @Test
  void allWordsStandWithinTheGrid() throws IOException {
    assertThat(runs()).allMatch(run -> run.left() > 41 && run.right() < 801 && run.foot() < 580);
  }

  @Test
  void pageTwoIsOneSheet() throws IOException {
    var starts = runs().stream().filter(run -> run.words().matches("[23]  .*")).toList();

    assertThat(starts).anySatisfy(run -> assertThat(run.words()).startsWith("2  On one page"));
    assertThat(
            starts.stream().filter(run -> run.words().startsWith("3  ")).map(Run::sheet).distinct())
        .contains(3);
  }

  @Test
  void theBoardsPagesStayWithinTwentySheets() throws IOException {
    assertThat(runs().stream().filter(run -> run.words().startsWith("A1  ")).findFirst())
        .hasValueSatisfying(run -> assertThat(run.sheet()).isLessThanOrEqualTo(21));
  }

  private static List<Run> runs() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      var runs = new ArrayList<Run>();
      new PDFTextStripper() {
        @Override
        protected void writeString(String words, List<TextPosition> letters) {
          if (!words.isBlank()) {
            runs.add(run(getCurrentPageNo(), words, letters));
          }
        }
      }.getText(document);
      return runs;
    }
  }

  private static Run run(int sheet, String words, List<TextPosition> all) {
    var letters = all.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
    var first = letters.get(0);
    var last = letters.get(letters.size() - 1);
    return new Run(
        sheet,
        words,
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj() - first.getFontSizeInPt() * 0.55f,
        first.getYDirAdj());
  }
}
