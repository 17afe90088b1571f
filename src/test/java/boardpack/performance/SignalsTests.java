package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTests {
  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1 1,              0 0 0 0 0 0",
    "1 1 1 1 1 1 -1,           0 0 0 0 0 0 0",
    "1 1 1 1 1 1 1 1 -1,       0 0 0 0 0 0 1 1 0",
    "-1 -1 -1 -1 -1 -1 -1 1,   0 0 0 0 0 0 1 0",
    "1 1 1 1 1 1 0 1,          0 0 0 0 0 0 0 0"
  })
  void aShiftEndsAtTheSeventhPointOnOneSide(String side, String ends) {
    assertThat(Signals.shiftEnds(ints(side))).isEqualTo(ints(ends));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 6,        0 0 0 0 0 0",
    "1 2 3 3 4 5 6,      0 0 0 0 0 0 0",
    "1 2 3 4 5 6 7,      0 0 0 0 0 0 1",
    "2 1 2 3 4 5 6 7 3,  0 0 0 0 0 0 0 1 0",
    "7 6 5 4 3 2 1,      0 0 0 0 0 0 -1"
  })
  void aTrendEndsAtTheSixthStepOneWay(String values, String ends) {
    var series =
        Arrays.stream(values.strip().split(" ")).map(BigDecimal::new).collect(Collectors.toList());

    assertThat(Signals.trendEnds(series)).isEqualTo(ints(ends));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0 0 0,        0 0 0 0 0 0",
    "0 0 0 0 0 0 1 0,    1 1 1 1 1 1 1 0",
    "0 0 0 0 0 0 0 1 0,  0 1 1 1 1 1 1 1 0",
    "0 0 0 0 0 0 -1 0,   1 1 1 1 1 1 1 0"
  })
  void anEndMarksTheSevenPointsThatLeadUpToIt(String ends, String marked) {
    assertThat(text(Signals.spreadBack(ints(ends)))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "1 0 1,          1 1 1,                1 1 1",
    "0 0 1 0 1 0 0,  1 1 1 1 1 1 1,        0 0 1 1 1 0 0",
    "0 0 1 1 0 0 0,  1 1 1 1 1 1 1,        0 1 1 1 1 0 0",
    "1 0 1,          1 -1 1,               0 0 0",
    "1 0 1,          -1 -1 -1,             1 1 1",
    "0 0 1 1 0 0 0,  -1 1 -1 1 -1 1 -1,    0 0 0 0 0 0 0"
  })
  void twoOfThreeMustLieOnOneSide(String close, String side, String marked) {
    assertThat(text(Signals.twoOfThreeWindows(flags(close), ints(side)))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({"1 0 0 1,    1 1 1 1,    0 0 0 0", "1 0 0 1 1,  1 1 1 1 1,  0 0 0 1 1"})
  void onlyCloseOnesOfTheThreeAreFlagged(String close, String side, String flagged) {
    assertThat(text(Signals.twoOfThree(flags(close), ints(side)))).isEqualTo(flagged);
  }

  private static int[] ints(String text) {
    return Arrays.stream(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static boolean[] flags(String text) {
    var numbers = ints(text);
    var flags = new boolean[numbers.length];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = numbers[i] != 0;
    }
    return flags;
  }

  private static String text(boolean[] flags) {
    return IntStream.range(0, flags.length)
        .mapToObj(i -> flags[i] ? "1" : "0")
        .collect(Collectors.joining(" "));
  }
}
