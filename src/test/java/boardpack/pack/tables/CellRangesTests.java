package boardpack.pack.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CellRangesTests {
  @Test
  void whatRunsDownAColumnIsARange() {
    assertThat(CellRanges.of(List.of("F14", "R9", "R10", "R11", "S12")))
        .isEqualTo("F14 R9:R11 S12");
  }

  @Test
  void cellsOfSeveralColumnsAreNamedColumnByColumn() {
    assertThat(CellRanges.of(List.of("T9", "U9", "T10", "U10"))).isEqualTo("T9:T10 U9:U10");
  }

  @Test
  void whatIsNoAddressStandsForItself() {
    assertThat(CellRanges.of(List.of("/overview/nhs/0/forecast", "B2", "B3")))
        .isEqualTo("/overview/nhs/0/forecast B2:B3");
  }

  @Test
  void aCellNamedTwiceIsNoRange() {
    assertThat(CellRanges.of(List.of("B2", "B2", "B1"))).isEqualTo("B1:B2 B2");
  }
}
