package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankedTests {
  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  /** Few and many, all alike, far apart, negative. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyRankIsThatOfTheNumbersInOrder(int seed) {
    var random = new Random(seed);
    long width = seed % 4 == 0 ? 1 : 1L << (seed + 10);
    var values = random.longs(1 + random.nextInt(3000), -width / 2, width / 2 + 1).toArray();
    var inOrder = Arrays.stream(values).sorted().toArray();

    var ranked = new Ranked(values);

    assertThat(IntStream.rangeClosed(1, values.length).mapToLong(ranked::at).toArray())
        .isEqualTo(inOrder);
  }
}
