package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.workbook.Workbook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseTests {
  @Test
  void aFilledInLineIsReadWithAllThatWasSaid() {
    var line =
        ResponseBooks.RAISE
            + """
            Your name: A. Finance
            It is about: target
            Basis of the amounts: in the year, NHS only
            Evidence: Board paper 12
            What would change my mind: a signed contract variation
            Linked duty: breakeven duty
            Partner told on: 2017-11-09
            Circulation: public
            """;

    var raised = (ResponseLine.Raise) only(ResponseBooks.sheet(line));

    assertThat(raised.place()).hasToString("CFO response!B7");
    assertThat(raised.flag().footprint()).isEqualTo("E54000012");
    assertThat(raised.flag().likely()).hasToString("2500.5");
    assertThat(raised.flag().duty()).contains("breakeven");
    assertThat(raised.flag().circulation()).isEqualTo(Statement.Circulation.PUBLIC);
    assertThat(raised.flag().particulars())
        .isEqualTo(
            new Particulars(
                "target",
                "A. Finance",
                "in the year, NHS only",
                "Board paper 12",
                "a signed contract variation",
                java.util.Optional.of(LocalDate.of(2017, 11, 9))));
    assertThat(raised.flag().reported())
        .contains(new Reported("renamed.xlsx", "ab12", "CFO response!B7"));
  }

  @Test
  void aSheetIsKnownByItsTitleWhateverItAndItsFileAreCalled() {
    assertThat(
            ResponseSheet.in(ResponseBooks.workbook("Sheet1", about -> about, ResponseBooks.RAISE)))
        .isPresent();
    assertThat(ResponseSheet.in(new Workbook("pack.xlsx", "ab12", List.of()))).isEmpty();
  }

  @Test
  void aSheetThatSaysNotWhichPackItIsOfIsRefused() {
    assertThat(
            said(
                ResponseBooks.workbook(
                    "CFO response", about -> "Footprint unknown", ResponseBooks.RAISE)))
        .containsExactly("Q01 CFO response: The sheet does not say which pack it is of.");
    assertThat(
            said(
                ResponseBooks.workbook(
                    "CFO response", about -> about.replace("12", "13"), ResponseBooks.RAISE)))
        .containsExactly("Q01 CFO response: The sheet does not say which pack it is of.");
  }

  @Test
  void anEmptySheetIsRefusedInWords() {
    assertThat(said(ResponseBooks.sheet()))
        .containsExactly("Q03 CFO response: No line is filled in.");
  }

  @Test
  void eachBadCellIsNamedAndTheGoodLineBesideItStands() {
    var bad =
        """
        What you do: raise
        Your organisation (code): RTG
        Your role: Director of finance
        At risk, low: a lot
        At risk, likely: -5
        At risk, high: 12.34
        Reason, or your answer: It is so.
        It is about: everything
        Partner told on: soon
        """;
    var read =
        ResponseSheet.in(ResponseBooks.sheet(ResponseBooks.RAISE, bad, "Your role: Treasurer"))
            .orElseThrow();

    assertThat(read.lines()).hasSize(1);
    assertThat(read.filledIn()).isEqualTo(3);
    assertThat(said(ResponseBooks.sheet(ResponseBooks.RAISE, bad, "Your role: Treasurer")))
        .containsExactly(
            "Q05 CFO response!H8: Subject is blank.",
            "Q06 CFO response!I8: At risk, low: \"a lot\" is not an amount in £000.",
            "Q06 CFO response!J8: At risk, likely: \"-5\" is not an amount in £000.",
            "Q06 CFO response!K8: At risk, high: \"12.34\" is not an amount in £000.",
            "Q04 CFO response!G8: It is about: \"everything\" is none of the choices.",
            "Q07 CFO response!R8: Partner told on: \"soon\" is not a date.",
            "Q05 CFO response!B9: What you do is blank.");
  }

  @Test
  void aSection114ReportTakesItsDayFromItsColumn() {
    var line = ResponseBooks.RAISE + "Linked duty: s114(3) report made\n";

    assertThat(duty(line + "Report made on: 2018-02-02"))
        .contains("s114(3) report made 2018-02-02");
    assertThat(duty(line)).contains("s114(3)");
    assertThat(duty(ResponseBooks.RAISE + "Linked duty: none")).isEmpty();
  }

  @Test
  void anAnswerToAFindingIsToldFromOneToAStatement() {
    var answer =
        """
        What you do: answer
        Your organisation (code): RTG
        Your role: Chief operating officer
        Reason, or your answer: It is paid for.
        """;

    assertThat(
            only(
                ResponseBooks.sheet(
                    answer + "Statement or finding (unless you raise one): RT13 RTG  C014")))
        .isInstanceOfSatisfying(
            ResponseLine.OfFinding.class,
            said -> assertThat(said.key()).isEqualTo("RT13 RTG C014"));
    assertThat(
            only(
                ResponseBooks.sheet(
                    answer + "Statement or finding (unless you raise one): f12-001")))
        .isInstanceOfSatisfying(
            ResponseLine.OfFlag.class, said -> assertThat(said.id()).isEqualTo("F12-001"));
  }

  private static java.util.Optional<String> duty(String line) {
    return ((ResponseLine.Raise) only(ResponseBooks.sheet(line))).flag().duty();
  }

  private static ResponseLine only(Workbook workbook) {
    var read = ResponseSheet.in(workbook).orElseThrow();
    assertThat(read.findings()).isEmpty();
    assertThat(read.lines()).hasSize(1);
    return read.lines().get(0);
  }

  private static List<String> said(Workbook workbook) {
    return ResponseSheet.in(workbook).orElseThrow().findings().stream()
        .map(finding -> finding.code() + " " + finding.where() + ": " + finding.message())
        .toList();
  }
}
