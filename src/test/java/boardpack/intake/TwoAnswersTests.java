package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.returns.rules.BrokenReturns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every broken return of docs/findings.md, answered in words and in JSON. */
class TwoAnswersTests {
  private static final Pattern SAID = Pattern.compile("\n\n(.+)\n  .* \\[([A-Z]+\\d+)]");

  @Test
  void textAndJsonNameTheSameCodesAtTheSameCells() {
    var answers =
        BrokenReturns.read().map(read -> FileAnswer.of("a.xlsx", "0".repeat(64), read)).toList();

    assertThat(answers).hasSizeGreaterThan(90);
    for (var answer : answers) {
      assertThat(inWords(answer)).isNotEmpty().containsExactlyInAnyOrderElementsOf(inJson(answer));
    }
  }

  private static List<String> inWords(FileAnswer answer) {
    return SAID.matcher(FindingsText.of(answer))
        .results()
        .map(said -> said.group(2) + " " + said.group(1))
        .toList();
  }

  private static List<String> inJson(FileAnswer answer) {
    var said = new ArrayList<String>();
    for (var finding : Json.mapper().readTree(Json.pretty(answer)).get("findings")) {
      said.add(finding.get("code").asString() + " " + place(finding));
    }
    return said;
  }

  private static String place(JsonNode finding) {
    if (finding.get("sheet").isNull()) {
      return "the file";
    }
    var sheet = finding.get("sheet").asString();
    return finding.get("cell").isNull() ? sheet : sheet + "!" + finding.get("cell").asString();
  }
}
