package boardpack.sample;

import boardpack.basics.Period;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.compose.Composer;
import boardpack.pack.compose.Evidence;
import boardpack.reference.Footprint;
import java.util.List;

/** The sample month of all footprints, made and read once for all tests that look at it. */
final class WholeSample {
  static final SampleRequest REQUEST = new SampleRequest(Period.of("2017-12"), 44, 1, 1);
  static final SampleMonth SAMPLE = SampleMonth.of(REQUEST);
  static final SampledMonth MONTH = new SampledMonth(REQUEST, SAMPLE);

  private WholeSample() {}

  /** The final board pack of a footprint. */
  static Pack pack(Footprint footprint) {
    var examined = MONTH.examined(footprint);
    return Composer.compose(
        new Evidence(
            examined.month(), examined.reconciliation(), examined.all(), List.of(), List.of()),
        1,
        State.FINAL);
  }
}
