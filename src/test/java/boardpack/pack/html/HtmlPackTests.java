package boardpack.pack.html;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.pack.PackFixtures;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlPackTests {
  private static final String HTML =
      new String(HtmlPack.render(PackFixtures.board()), StandardCharsets.UTF_8);

  @Test
  void everyLinkLeadsToAPlaceInTheFile() {
    var places = found("id=\"([^\"]+)\"").collect(Collectors.toSet());

    assertThat(found("href=\"#([^\"]+)\"").collect(Collectors.toSet()))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(places).contains(link));
  }

  @Test
  void theFileNeedsNothingElse() {
    assertThat(HTML).doesNotContain("<script", "<link", "<img", "src=", "url(", "@import");
    assertThat(found("href=\"([^#\"][^\"]*)\"")).isEmpty();
  }

  @Test
  void dataIsNeverMarkup() {
    assertThat(HTML)
        .contains("&lt;see the risk register&gt;")
        .doesNotContain("<see the risk register>");
  }

  @Test
  void headingsAndTablesSayWhatTheyAre() {
    assertThat(HTML)
        .contains("<html lang=\"en-GB\">", "Skip to the pack", "<caption>", "role=\"img\"")
        .contains("scope=\"col\"", "scope=\"row\"");
    assertThat(found("<h([1-6])[ >]").findFirst()).contains("1");
  }

  @Test
  void aTotalLeadsToItsSources() {
    var total = PackFixtures.board().overview().nhsTotal().orElseThrow();
    var shown = boardpack.basics.MoneyWords.thousands(total.ytdActual()).replace('-', '−');

    assertThat(HTML)
        .containsPattern(
            "href=\"#Figures-\\d+\">" + Pattern.quote(shown).replace(",", ",") + "</a>");
  }

  @Test
  void aColumnsHeadingKeepsTheColourThatStandsOutFromItsGround() {
    assertThat(found("<th scope=\"col\"( class=\"from\")")).hasSizeGreaterThan(1);
    assertThat(found("(?m)^(\\.from)\\{"))
        .as("the grey of sources is a colour for the table's body alone")
        .isEmpty();
  }

  private static java.util.stream.Stream<String> found(String pattern) {
    return Pattern.compile(pattern).matcher(HTML).results().map((MatchResult one) -> one.group(1));
  }

  @Test
  void theAppendixSaysWhereEveryLineStands() {
    assertThat(HTML)
        .doesNotContain("id=\"AllLines\"")
        .contains("Every line of every return stands in the workbook, on the sheet All lines.");
  }
}
