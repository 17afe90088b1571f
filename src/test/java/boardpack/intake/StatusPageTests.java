package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Period;
import boardpack.intake.ReturnStatus.Link;
import boardpack.reference.Reference;
import boardpack.returns.ReceivedReturn;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class StatusPageTests {
  private static final ReturnKey KEY = new ReturnKey(ReturnKind.PROV, "RXH", Period.of("2017-12"));
  private static final LocalDate DUE = LocalDate.of(2018, 1, 15);
  private static final Instant IN_TIME = Instant.parse("2018-01-12T10:00:00Z");
  private static final String HOSTILE = "\"><script>alert(1)</script>&'\u202E.xlsx";

  @Test
  void nothingThatASenderChoseIsEverMarkup() throws Exception {
    var page =
        page(
            List.of(
                new ReturnStatus(
                    KEY,
                    HOSTILE,
                    Standing.REFUSED,
                    0,
                    "Refused.",
                    "Correct it.",
                    List.of(new Link("marked", "rejected/javascript:" + HOSTILE)))),
            List.of(new LeftAlone(boardpack.basics.Shown.of(HOSTILE), "it is a link")));

    assertThat(page).doesNotContain("<script").doesNotContain("\u202E");
    assertThat(page).contains("href=\"./rejected/javascript:%22%3E%3Cscript%3E");
    wellFormed(page);
  }

  @Test
  void thePageStandsAloneAndCanBeReadByAScreenReader() throws Exception {
    var page = page(List.of(status(List.of(version("accepted", IN_TIME)), null, "2018-01-20")));

    assertThat(page)
        .contains("<html lang=\"en-GB\">", "name=\"viewport\"", "<main id=\"content\">")
        .contains("<th scope=\"col\">Return</th>", "aria-hidden=\"true\"")
        .doesNotContain("http://", "https://", "src=");
    wellFormed(page);
  }

  @Test
  void aMissingReturnSaysHowLateItIs() {
    var before = status(List.of(), null, "2018-01-12");
    var after = status(List.of(), null, "2018-01-18");

    assertThat(before.words()).isEqualTo("Due on 15 January 2018.");
    assertThat(before.next()).isEmpty();
    assertThat(after.words()).isEqualTo("Was due on 15 January 2018: 3 days late.");
    assertThat(after.next()).isEqualTo("Ask its finance team for it.");
  }

  @Test
  void aRefusedFileIsOpenUntilAGoodOneCame() {
    var refused = refused("2018-01-13T10:00:00Z");
    var good = version("accepted", Instant.parse("2018-01-14T10:00:00Z"));

    assertThat(status(List.of(), refused, "2018-01-14").standing()).isEqualTo(Standing.REFUSED);
    assertThat(status(List.of(good), refused, "2018-01-14").standing())
        .isEqualTo(Standing.RECEIVED);
    var earlier = status(List.of(version("accepted", IN_TIME)), refused, "2018-01-14");
    assertThat(earlier.standing()).isEqualTo(Standing.REFUSED);
    assertThat(earlier.words()).endsWith("Submission 1 counts until then.");
  }

  @Test
  void aCouncilThatReportsQuarterlySaysSo() {
    var version = version("accepted", IN_TIME, Optional.of("M6"));

    assertThat(status(List.of(version), null, "2018-01-20").words())
        .isEqualTo("Received 12 January 2018. No new report: figures of M6.");
  }

  private static ReturnStatus status(
      List<ReceivedReturn> versions, ReceivedFiles.Before refused, String today) {
    return new ReturnStatusWords(KEY, "Brighton", Optional.of(DUE), LocalDate.parse(today))
        .of(versions, refused, sha256 -> "accepted/2017-12/a.xlsx");
  }

  private static ReceivedReturn version(String state, Instant at) {
    return version(state, at, Optional.empty());
  }

  private static ReceivedReturn version(String state, Instant at, Optional<String> figuresOf) {
    return new ReceivedReturn(
        KEY.organisation(),
        KEY.kind(),
        KEY.period(),
        1,
        "a.xlsx",
        "ab".repeat(32),
        at,
        false,
        state,
        Optional.of(at),
        figuresOf);
  }

  private static ReceivedFiles.Before refused(String at) {
    return new ReceivedFiles.Before(
        "cd", "a.xlsx", "refused", Instant.parse(at), "rejected/a.xlsx", List.of());
  }

  private static String page(List<ReturnStatus> returns) {
    return page(returns, List.of());
  }

  private static String page(List<ReturnStatus> returns, List<LeftAlone> leftAlone) {
    var footprint = Reference.shipped().footprint("33").orElseThrow();
    var month =
        new MonthStatus(Period.of("2017-12"), List.of(new FootprintStatus(footprint, returns)));
    return new StatusPage(place -> true)
        .of(new Status(IN_TIME, month, Optional.of(month), List.of(), List.of(), leftAlone));
  }

  private static void wellFormed(String page) throws Exception {
    var xml = page.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
