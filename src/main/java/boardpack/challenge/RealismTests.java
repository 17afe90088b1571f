package boardpack.challenge;

import java.util.List;

/** All realism tests, RT01 to RT34. */
final class RealismTests {
  /** Of each organisation. */
  static final List<BodyTest> OF_BODIES =
      List.of(
          new BackLoading(),
          new RunRate(),
          new SizeAgainstTurnover(),
          new UnidentifiedShare(),
          new NonRecurrentShare(),
          new HighRiskShare(),
          new RiskAdjustedDelivery(),
          new NoAccountableOwner(),
          new StraightLine(),
          new ChanceOfLanding());

  /** Of the footprint as a whole. */
  static final List<FootprintTest> OF_FOOTPRINT = List.of(new FootprintLanding());

  private RealismTests() {}
}
