package boardpack.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {
  private static final SortedMap<Integer, BigDecimal> THIRDS =
      percents(Map.of(23, "33.4", 24, "33.3", 25, "33.3"));

  @ParameterizedTest
  @CsvSource({
    "100.1, 33.5, 33.3, 33.3", // 33.4334, 33.3333, 33.3333: the one tenth left goes to the first
    "0.1, 0.1, 0.0, 0.0",
    "0.2, 0.1, 0.1, 0.0", // .0668, .0666, .0666: two tenths left; of equals the lower number
    "-100.1, -33.5, -33.3, -33.3",
    "0.0, 0.0, 0.0, 0.0"
  })
  void thePartsAddUpToTheWhole(String whole, String first, String second, String third) {
    assertThat(parts(Money.of(whole)))
        .containsExactly(Money.of(first), Money.of(second), Money.of(third));
    assertThat(Money.sum(parts(Money.of(whole)).stream())).isEqualTo(Money.of(whole));
  }

  @Test
  void percentagesThatDoNotAddToAHundredAreNoAgreement() {
    var shares =
        new Shares(
            Map.of("RYF", List.of(37, 38)), Map.of("RYF", percents(Map.of(37, "60", 38, "39.9"))));

    var host = shares.share("RYF", 37).orElseThrow();
    var elsewhere = shares.share("RYF", 38).orElseThrow();

    assertThat(host.agreed()).isFalse();
    assertThat(host.of(Money.of("10.5"))).isEqualTo(Money.of("10.5"));
    assertThat(elsewhere.of(Money.of("10.5"))).isEqualTo(Money.ZERO);
  }

  @Test
  void oneWhoBelongsToOneFootprintHasNoShare() {
    var shares = new Shares(Map.of("RXH", List.of(33)), Map.of());

    assertThat(shares.share("RXH", 33)).isEmpty();
    assertThat(shares.share("RTG", 33)).isEmpty();
  }

  private static List<Money> parts(Money whole) {
    return THIRDS.keySet().stream().map(number -> Share.agreed(number, THIRDS).of(whole)).toList();
  }

  private static SortedMap<Integer, BigDecimal> percents(Map<Integer, String> written) {
    var percents = new TreeMap<Integer, BigDecimal>();
    written.forEach((number, percent) -> percents.put(number, new BigDecimal(percent)));
    return percents;
  }
}
