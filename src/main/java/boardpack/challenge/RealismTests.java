package boardpack.challenge;

import java.util.List;

/** All realism tests, RT01 to RT34. */
final class RealismTests {
  /** Of each organisation. */
  static final List<BodyTest> OF_BODIES =
      List.of(
          new BackLoading(),
          new RunRate(),
          new DeliveryRecord(),
          new SizeAgainstTurnover(),
          new UnidentifiedShare(),
          new NonRecurrentShare(),
          new HighRiskShare(),
          new RiskAdjustedDelivery(),
          new StartBeforeQualityImpact(),
          new StartSlippage(),
          new NoAccountableOwner(),
          new NoPartnerAgreement(),
          new NoDualRunning(),
          new StrandedCost(),
          new ActivityAgainstTrend(),
          new ForecastDoesNotMove(),
          new StraightLine(),
          new ReferenceClass(),
          new ChanceOfLanding(),
          new OptimismBiasAllowance(),
          new CapitalNotAwarded(),
          new ConditionalFunding(),
          new UnderlyingPosition(),
          new PayWithoutHours(),
          new EarlyPrevention(),
          new BalancedByReserves(),
          new RelianceOnSocialCare(),
          new ReservesReleased(),
          new StartBeforeDecision());

  /** Of the footprint as a whole. */
  static final List<FootprintTest> OF_FOOTPRINT =
      List.of(
          new CountedTwice(),
          new FootprintLanding(),
          new BasisMismatch(),
          new PlanShortOfGap(),
          new TooMuchAtOnce(),
          new ReturnMissingOrUnsigned());

  private RealismTests() {}
}
