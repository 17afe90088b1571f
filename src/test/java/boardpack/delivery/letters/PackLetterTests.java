package boardpack.delivery.letters;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.directory.Role;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PackLetterTests {
  private static final Pack PACK = PackFixtures.board();
  private static final PackFacts FACTS =
      Json.mapper().readValue(Json.pretty(PACK), PackFacts.class);
  private static final Mailbox REPLY_TO =
      Mailbox.parse("Di Moss <di.moss@example.gov.uk>").orElseThrow();
  private static final Confirmation CONFIRMATION =
      new Confirmation("tOkEn", Optional.of("https://packs.example.org/ack/tOkEn"));

  @Test
  void theSubjectSaysAll() {
    assertThat(PackLetter.subject(FACTS))
        .isEqualTo(
            "Board pack M9 2017/18 – %s – final v1 (%d returns missing)"
                .formatted(PACK.footprint().name(), PACK.cut().missing().size()));
  }

  @Test
  void theLetterSaysWhatChangedWhatIsMissingAndWhatIsAsked() {
    var text = PlainText.of(letter(Role.FINANCE_DIRECTOR), CONFIRMATION).replaceAll("\\s+", " ");

    assertThat(text).contains("Dear Jo Bell,", "Attached: a.pdf, a.xlsx.");
    assertThat(text)
        .containsSubsequence(
            "The month in five numbers",
            "What changed",
            "What is missing",
            "What is asked of you",
            "Please say that you have opened this pack: https://packs.example.org/ack/tOkEn",
            "tell Di Moss, whom a reply to this mail reaches");
    PACK.summary().changes().forEach(change -> assertThat(text).contains(change));
    PACK.cut().missing().forEach(missing -> assertThat(text).contains(missing.name()));
    PACK.summary().decisions().forEach(asked -> assertThat(text).contains(asked.matter()));
  }

  @Test
  void ofAPackThatAnotherBuildMadeItSaysWhatIsThere() {
    var facts =
        Json.mapper()
            .readValue(
                """
                {"footprint": {"name": "Derbyshire", "motto": "new"}, "period": "2017-12",
                 "issue": 2, "edition": "board", "somethingNew": [1],
                 "cut": {"knownAt": "2018-01-22T17:00:00Z", "expected": 20, "returns": [{}]},
                 "summary": {"changes": ["Nothing did."]}}""",
                PackFacts.class);

    assertThat(PackLetter.subject(facts))
        .isEqualTo("Board pack M9 2017/18 – Derbyshire – final v2");
    assertThat(PlainText.of(letter(facts, Role.FINANCE_DIRECTOR), CONFIRMATION))
        .contains("Nothing did.", "Nothing: all 20 returns are in.");
  }

  @Test
  void onlyDirectorsAreAskedToSayThatTheyOpenedIt() {
    assertThat(PlainText.of(letter(Role.READER), CONFIRMATION)).doesNotContain("tOkEn");
  }

  @Test
  void withoutALinkAReplyIsAskedFor() {
    var letter = letter(Role.FINANCE_DIRECTOR);

    assertThat(PlainText.of(letter, new Confirmation("tOkEn", Optional.empty())))
        .contains("Please answer this mail once you have opened the pack (reference tOkEn).");
  }

  @Test
  void whateverTheDataSayTheHtmlHoldsOurElementsOnly() {
    var evil = "<img src=x onerror=alert(1)> & </p><script>\"'";
    var letter =
        new Letter(
            evil,
            List.of(
                new Part.Heading(evil),
                new Part.Paragraph(evil),
                new Part.Items(List.of(evil)),
                new Part.Confirm()));

    var html = HtmlText.of(letter, CONFIRMATION);

    var elements =
        Pattern.compile("<([a-zA-Z0-9!/]+)").matcher(html).results().map(found -> found.group(1));
    assertThat(elements)
        .isSubsetOf(
            "!DOCTYPE",
            "html",
            "head",
            "meta",
            "title",
            "/title",
            "/head",
            "body",
            "h2",
            "/h2",
            "p",
            "/p",
            "ul",
            "li",
            "/li",
            "/ul",
            "a",
            "/a",
            "/body",
            "/html");
    assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt; &amp;");
  }

  @Test
  void linesOfPlainTextAreNoLongerThanAScreen() {
    assertThat(PlainText.of(letter(Role.FINANCE_DIRECTOR), CONFIRMATION).lines())
        .allMatch(line -> line.length() <= 76 || !line.contains(" "));
  }

  private static Letter letter(Role role) {
    return letter(FACTS, role);
  }

  private static Letter letter(PackFacts facts, Role role) {
    return PackLetter.of(
        facts,
        new Addressee("Jo Bell", role, REPLY_TO),
        new Enclosed(true, "", Optional.empty(), List.of("x/a.pdf", "x/a.xlsx")));
  }
}
