package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.pack.manifest.Control;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverTests {
  @TempDir Path directory;

  @Test
  void aPackThatRestsOnAFileItDoesNotListIsNotMade() {
    assertThatThrownBy(() -> press().make(wrong()))
        .isInstanceOf(Failed.class)
        .hasMessageContaining("is not published, a control fails: completeness");
  }

  @Test
  void aNamedPersonLetsItPassAndPageOneSaysSo() throws IOException {
    waive("completeness", "2018-02-28");

    var made = press().make(wrong());

    assertThat(made.controls())
        .filteredOn(control -> control.name().equals("completeness"))
        .singleElement()
        .extracting(Control::detail)
        .asString()
        .startsWith("WAIVED by Jo Bell until 2018-02-28 although it fails");
    assertThat(firstPage(made))
        .contains("Control failed: completeness, waived by Jo Bell, lead finance director")
        .contains("the ledger closes on Friday");
  }

  @Test
  void aWaiverThatHasEndedLetsNothingPass() throws IOException {
    waive("completeness", "2018-01-21");

    assertThatThrownBy(() -> press().make(wrong())).isInstanceOf(Failed.class);
  }

  @Test
  void aWaiverOfAnotherControlLetsNothingPass() throws IOException {
    waive("roll-up adds up", "2018-02-28");

    assertThatThrownBy(() -> press().make(wrong())).isInstanceOf(Failed.class);
  }

  @Test
  void aWaiverWithoutAReasonIsComplainedOfByItsLine() throws IOException {
    write("completeness,E54000044,2017-12,Jo Bell,lead finance director,,2018-01-22,2018-02-28");

    assertThatThrownBy(() -> press().make(wrong())).hasMessageContaining("reason");
  }

  @Test
  void aStatementThatWasTamperedWithStopsEveryPackUntilAPersonLetsItPass() throws IOException {
    var press = new EditionPress(new Home(directory), () -> false, () -> Optional.of(3L));
    assertThatThrownBy(() -> press.make(PackFixtures.board()))
        .isInstanceOf(Failed.class)
        .hasMessageEndingWith(
            "a control fails: record of statements: event 3 is not as it was made, or one before it"
                + " is gone");

    waive("record of statements", "2018-02-28");

    assertThat(firstPage(press.make(PackFixtures.board())))
        .contains("Control failed: record of statements, waived by Jo Bell");
  }

  private EditionPress press() {
    return new EditionPress(new Home(directory), () -> false, Optional::empty);
  }

  private void waive(String control, String until) throws IOException {
    write(
        "%s,E54000044,2017-12,Jo Bell,lead finance director,the ledger closes on Friday,2018-01-22,%s"
            .formatted(control, until));
  }

  private void write(String line) throws IOException {
    var jobs = Files.createDirectories(directory.resolve("jobs"));
    Files.writeString(jobs.resolve(Waivers.FILE), Waivers.HEADINGS + "\r\n" + line + "\r\n");
  }

  private static String firstPage(EditionFiles made) throws IOException {
    try (var document = Loader.loadPDF(made.files().get(made.pack().stem() + ".pdf"))) {
      var text = new PDFTextStripper();
      text.setEndPage(1);
      return text.getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Its first return is behind lines of it but not in its list. */
  private static Pack wrong() {
    var pack = PackFixtures.board();
    var cut = pack.cut();
    return PackFixtures.with(
        pack,
        new Cut(
            cut.knownAt(),
            cut.expected(),
            cut.returns().subList(1, cut.returns().size()),
            cut.missing()));
  }
}
