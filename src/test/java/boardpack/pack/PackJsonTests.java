package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PackJsonTests {
  private final JsonNode json = Json.mapper().readTree(Json.pretty(PackFixtures.board()));

  @Test
  void moneyIsTextWithOneDecimal() {
    assertThat(json.at("/savings/total/doubleCounted/yearPlan").stringValue()).isEqualTo("812.4");
    assertThat(json.at("/targets/0/value").stringValue()).isEqualTo("479000.0");
  }

  @Test
  void aPackThatIsReadBackIsTheSame() {
    var written = Json.pretty(PackFixtures.board());

    assertThat(Json.pretty(Json.mapper().readValue(written, Pack.class))).isEqualTo(written);
  }

  @Test
  void keysAreSorted() {
    assertSorted(json);
  }

  @Test
  void aLineNamesTheCellOfEachOfItsFigures() {
    var source = json.at("/position/1/source");

    assertThat(source.propertyNames())
        .containsExactly("forecast", "yearPlan", "ytdActual", "ytdPlan");
    assertThat(source.at("/ytdActual/cell").stringValue()).isEqualTo("F3");
    assertThat(source.at("/ytdActual/sheet").stringValue()).isEqualTo("I&E");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(json.at("/cut/missing/0/lastKnownPeriod").stringValue()).isEqualTo("2017-11");
    assertThat(json.at("/cut/missing/1").has("lastKnownPeriod")).isFalse();
    assertThat(json.at("/position/0").has("share")).isFalse();
  }

  @Test
  void wordsStandForChoicesAndPeriods() {
    assertThat(json.at("/state").stringValue()).isEqualTo("final");
    assertThat(json.at("/edition").stringValue()).isEqualTo("board");
    assertThat(json.at("/period").stringValue()).isEqualTo("2017-12");
    assertThat(json.at("/challenges/0/level").stringValue()).isEqualTo("red");
    assertThat(json.at("/trackRecord/0/years/0/year").stringValue()).isEqualTo("2015/16");
    assertThat(json.at("/cut/knownAt").stringValue()).isEqualTo("2018-01-22T17:00:00Z");
  }

  private static void assertSorted(JsonNode node) {
    if (node.isObject()) {
      assertThat(new ArrayList<>(node.propertyNames())).isSorted();
    }
    node.values().forEach(PackJsonTests::assertSorted);
  }
}
