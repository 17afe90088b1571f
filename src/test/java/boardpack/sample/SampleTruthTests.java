package boardpack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Period;
import org.junit.jupiter.api.Test;

class SampleTruthTests {

  public static void main(String[] a) {
    var request = new SampleRequest(Period.of("2017-12"), Integer.parseInt(a[0]), 1, 1);
    var sample = SampleMonth.of(request);
    var accusations = Accusations.of(new SampledMonth(request, sample), sample.truth());
    System.out.println(
        "planted " + accusations.planted().size() + " said " + accusations.said().size());
    System.out.println("MISSED");
    accusations.missed().forEach(System.out::println);
    System.out.println("UNJUST");
    accusations.unjust().forEach(System.out::println);
  }

  @Test
  void whatIsPlantedIsFound() {
    var request = new SampleRequest(Period.of("2017-12"), 6, 1, 1);
    var sample = SampleMonth.of(request);
    var accusations = Accusations.of(new SampledMonth(request, sample), sample.truth());
    assertThat(accusations.missed()).isEmpty();
  }
}
