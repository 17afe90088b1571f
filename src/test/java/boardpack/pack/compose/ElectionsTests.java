package boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.pack.Imprint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ElectionsTests {
  private static final Elections ELECTIONS = Elections.shipped();

  @Test
  void publicEditionsWaitFromTheTwentyFifthWorkingDayBeforeThePoll() {
    assertThat(ELECTIONS.at(LocalDate.of(2018, 3, 26))).isEmpty();
    assertThat(ELECTIONS.at(LocalDate.of(2018, 3, 27)))
        .contains(new Imprint.Held(LocalDate.of(2018, 5, 3), "local elections"));
  }

  @Test
  void theyWaitOnPollingDayAndNoLonger() {
    assertThat(ELECTIONS.at(LocalDate.of(2017, 6, 8)))
        .contains(new Imprint.Held(LocalDate.of(2017, 6, 8), "general election"));
    assertThat(ELECTIONS.at(LocalDate.of(2017, 6, 9))).isEmpty();
  }

  @Test
  void anOrdinaryJanuaryHoldsNothingBack() {
    assertThat(ELECTIONS.at(LocalDate.of(2018, 1, 23))).isEmpty();
  }
}
