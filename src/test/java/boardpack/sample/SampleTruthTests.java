package boardpack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Period;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleTruthTests {
  private static final SampleMonth sample = WholeSample.SAMPLE;
  private static Accusations accusations = new Accusations(new TreeSet<>(), new TreeSet<>());

  @BeforeAll
  static void readTheMonth() {
    accusations = Accusations.of(WholeSample.MONTH, sample.truth());
  }

  @Test
  void whatIsPlantedIsFound() {
    assertThat(accusations.missed()).isEmpty();
  }

  @Test
  void nobodyHonestIsAccused() {
    assertThat(accusations.unjust()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameTruthAndTheSameFiles() {
    var again = SampleMonth.of(WholeSample.REQUEST);

    assertThat(again.truth()).isEqualTo(sample.truth());
    for (int file = 0; file < sample.size(); file += 25) {
      assertThat(java.util.Arrays.equals(bytes(again, file), bytes(sample, file)))
          .as(sample.files().get(file).name())
          .isTrue();
    }
  }

  @Test
  void anotherSeedGivesAnotherMonth() {
    var other = SampleMonth.of(new SampleRequest(Period.of("2017-12"), 1, 1, 2));

    assertThat(other.truth().planted())
        .isNotEqualTo(
            SampleMonth.of(new SampleRequest(Period.of("2017-12"), 1, 1, 1)).truth().planted());
  }

  private static byte[] bytes(SampleMonth month, int file) {
    return month.files().get(file).content().get();
  }
}
