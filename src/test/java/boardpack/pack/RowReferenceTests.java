package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReferenceTests {

  @Test
  void aPrintedReferencePointsAtTheFigureItStandsBeside() {
    var printed = RowReference.POSITION.of(56, "ytdActual");

    assertThat(printed).isEqualTo("P57b");
    assertThat(RowReference.pointerOf(printed)).contains("/position/56/ytdActual");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0a", "P1z", "Z1a", "4.03c", "", "P-1a"})
  void whatIsNoReferenceOfARowPointsNowhere(String printed) {
    assertThat(RowReference.pointerOf(printed)).isEmpty();
  }
}
