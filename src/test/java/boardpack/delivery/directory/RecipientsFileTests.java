package boardpack.delivery.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.pack.Edition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientsFileTests {
  private static final Domains DOMAINS = Domains.of("nhs.uk, gov.uk");
  private static final String HEADING =
      "person,address,role,footprints,editions,formats,send,organisations\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jo Bell,jo@x.nhs.uk,reader,12,board,pdf,attachmnt,       | 1 | 41 | "attachmnt" is no way to send: attachment, or link
          Jo Bell,jo@x.nhs.uk,reader,45,board,pdf,link,            | 1 | 28 | "45" is no footprint: all, a number from 1 to 44, or a code like E54000012
          Jo Bell,jo@x.nhs.uk,boss,12,board,pdf,link,              | 1 | 21 | "boss" is no role; there are: lead finance director, finance director, preparer, board secretary, reader, administrator
          Jo Bell,jo@x.com,reader,12,board,pdf,link,               | 1 | 9 | "jo@x.com" is in none of the domains that mail may go to: nhs.uk, gov.uk
          Jo Bell,jo@xnhs.uk,reader,12,board,pdf,link,             | 1 | 9 | "jo@xnhs.uk" is in none of the domains that mail may go to: nhs.uk, gov.uk
          Jo Bell,"a b"@x.nhs.uk,reader,12,board,pdf,link,         | 1 | 9 | a quote is not closed, or text follows it
          Jo Bell,jo@x@nhs.uk,reader,12,board,pdf,link,            | 1 | 9 | "jo@x@nhs.uk" is no plain mail address: jo.bell@example.nhs.uk
          Jo Bell,jö@x.nhs.uk,reader,12,board,pdf,link,            | 1 | 9 | "jö@x.nhs.uk" is no plain mail address: jo.bell@example.nhs.uk
          Jo <Bell>,jo@x.nhs.uk,reader,12,board,pdf,link,          | 1 | 1 | "Jo <Bell>" is no name: letters, digits, blanks and . , ' - ( ) &, 100 at most
          Jo Bell,jo@x.nhs.uk,reader,,board,pdf,link,              | 1 | 28 | no footprint, but an edition is named: which footprint's?
          Jo Bell,jo@x.nhs.uk,reader,12,,pdf,,                     | 1 | 32 | "pdf" without an edition: name one, or leave this empty
          Jo Bell,jo@x.nhs.uk,reader,12,board,,link,               | 1 | 37 | no format, but an edition is named: pdf, xlsx, html, json
          Jo Bell,jo@x.nhs.uk,preparer,,,,,XXX                     | 1 | 34 | "XXX" is no organisation's code
          """)
  void whatIsWrongIsSaidWithLineAndColumn(String line, int number, int column, String complaint) {
    assertThat(complaints(HEADING + line))
        .startsWith(
            "jobs/recipients.csv, line %d, column %d: ".formatted(number + 1, column) + complaint);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    var wrong =
        HEADING
            + """
            # a comment
            Jo Bell,jo@x.nhs.uk,boss,12,board,pdf,link,

            Jo Bell,jo@x.nhs.uk,reader
            """;

    assertThat(complaints(wrong).split("; jobs/")).hasSize(2);
  }

  @Test
  void oneAddressIsOnePersonAndGetsEachEditionOfEachFootprintOnce() {
    var twice =
        HEADING
            + """
            Jo Bell,jo@x.nhs.uk,reader,12 13,board,pdf,link,
            Al Kay,JO@x.nhs.uk,reader,13,board,xlsx,link,
            """;

    assertThat(complaints(twice))
        .isEqualTo(
            "jobs/recipients.csv, line 3, column 1: this address is another person's above: Jo Bell;"
                + " jobs/recipients.csv, line 3, column 27: gets the board edition of E54000013 by"
                + " line 2 already");
  }

  @Test
  void aSoundLineIsReadWhole() {
    var directory =
        RecipientsFile.read(
            "x",
            HEADING
                + "\"Bell, Jo\",Jo.Bell@x.nhs.uk,lead finance director,12 E54000013,board public,pdf"
                + " xlsx,attachment,RTG",
            DOMAINS);

    assertThat(directory.of("E54000013", Edition.PUBLIC))
        .singleElement()
        .hasToString(
            "Recipient[person=Bell, Jo, address=jo.bell@x.nhs.uk, role=LEAD_FINANCE_DIRECTOR,"
                + " footprints=[E54000012, E54000013], editions=[BOARD, PUBLIC], formats=[PDF, XLSX],"
                + " attached=true, organisations=[RTG]]");
    assertThat(directory.of("E54000014", Edition.BOARD)).isEmpty();
    assertThat(directory.of("E54000012", Edition.NATIONAL)).isEmpty();
  }

  @Test
  void whatShipsWithTheProductSendsToNobody(@TempDir Path home) {
    assertThat(new Recipients(new Home(home), Domains.ANY).current().recipients()).isEmpty();
  }

  private static String complaints(String text) {
    var refused = catchThrowable(() -> RecipientsFile.read("jobs/recipients.csv", text, DOMAINS));
    assertThat(refused).isInstanceOf(WrongUsage.class);
    return String.valueOf(refused.getMessage());
  }
}
