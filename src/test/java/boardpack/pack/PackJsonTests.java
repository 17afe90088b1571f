package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import org.junit.jupiter.api.Test;

class PackJsonTests {
  @Test
  void moneyIsTextWithOneDecimal() throws Exception {
    var json = Json.mapper().readTree(Json.pretty(PackFixtures.board()));
    java.nio.file.Files.createDirectories(java.nio.file.Path.of("/tmp/excel"));
    java.nio.file.Files.writeString(
        java.nio.file.Path.of("/tmp/excel/pack.json"), Json.pretty(PackFixtures.board()));
    assertThat(json.at("/savings/total/doubleCounted/yearPlan").stringValue()).isEqualTo("812.4");
  }
}
