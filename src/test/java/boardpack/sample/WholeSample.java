package boardpack.sample;

import boardpack.basics.Period;

/** The sample month of all footprints, made and read once for all tests that look at it. */
final class WholeSample {
  static final SampleRequest REQUEST = new SampleRequest(Period.of("2017-12"), 44, 1, 1);
  static final SampleMonth SAMPLE = SampleMonth.of(REQUEST);
  static final SampledMonth MONTH = new SampledMonth(REQUEST, SAMPLE);

  private WholeSample() {}
}
