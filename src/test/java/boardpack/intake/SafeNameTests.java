package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTests {
  @ParameterizedTest
  @ValueSource(strings = {"RXH_prov_2017-04_v1.xlsx", "a b;$(touch x) `id` \"q\".xlsx", "-rf.xlsx"})
  void anOrdinaryNameIsKept(String name) {
    assertThat(SafeName.of(name)).isEqualTo(name);
  }

  @Test
  void whatNobodySeesIsSpelledOut() {
    assertThat(SafeName.of("a\nb\u202Excod.xlsx")).isEqualTo("a{000A}b{202E}xcod.xlsx");
  }

  @Test
  void aLongNameLeavesRoomForTheFindingsBehindIt() {
    var name = SafeName.of("é".repeat(125) + ".xlsx");

    assertThat(name).endsWith(".xlsx");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(150, 180);
  }
}
