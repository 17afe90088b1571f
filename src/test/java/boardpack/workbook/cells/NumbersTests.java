package boardpack.workbook.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {
  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1200.0, 1200",
    "-1234.4999999999998, -1234.5",
    "1.5E3, 1500",
    "99999999999999999999, 100000000000000000000",
    "-0, 0",
    "5., 5",
    ".5, 0.5",
  })
  void aNumberIsTheSavedDoubleRoundedToFifteenDigits(String saved, String read) {
    assertThat(Numbers.parse(saved).orElseThrow().toPlainString()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "NaN",
        "Infinity",
        "0x1F",
        "1,000",
        " 12",
        "1_000",
        "1d",
        "1e400",
        "--1",
        "1.2.3",
        "١",
        "-",
        ".",
        "1e99999999999"
      })
  void everythingElseIsNoNumber(String text) {
    assertThat(Numbers.parse(text)).isEmpty();
  }

  @Test
  void theShortWayAndTheWayThroughADoubleMeet() {
    var random = new Random(7);
    var fifteen = new MathContext(15, RoundingMode.HALF_UP);
    for (int i = 0; i < 20_000; i++) {
      var number =
          BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, random.nextInt(12));
      var text = number.toPlainString();
      var throughDouble = new BigDecimal(Double.parseDouble(text)).round(fifteen);
      assertThat(Numbers.parse(text).orElseThrow()).isEqualByComparingTo(throughDouble);
    }
  }
}
