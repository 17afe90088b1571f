package boardpack.pack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTests {
  @ParameterizedTest
  @CsvSource({
    "H8+H9+H10,           SUM(H8:H10)",
    "H8+H9+H10+H12,       SUM(H8:H10)+H12",
    "H7+H9+H10+H11-H20,   H7+SUM(H9:H11)-H20",
    "H8+H9,               H8+H9",
    "H7-H8+H9+H10,        H7-H8+H9+H10",
    "-H8+H9+H10+H11,      -H8+H9+H10+H11",
    "H8+I9+H10,           H8+I9+H10",
    "ROUND(H8+H9+H10*2;1), ROUND(H8+H9+H10*2;1)",
    "H10+H9+H8,           H10+H9+H8",
  })
  void cellsBelowOneAnotherAreAddedAsARange(String written, String inShort) {
    assertThat(Sums.inShort(written)).isEqualTo(inShort);
  }
}
