package boardpack.sample;

import java.util.List;
import java.util.Set;

/**
 * An indicator as a body of one type would show it, around a steady level.
 *
 * @param level in the indicator's unit; for a count the mean of a month
 * @param spread the usual distance from it
 * @param volume denominator of a month for each £100m of turnover; 0 for a count
 * @param lag months that it comes behind finance
 * @param halves whether the numerator may be a half
 */
record Measure(String code, double level, double spread, long volume, int lag, boolean halves) {
  private static final Set<TrustType> HOSPITALS = Set.of(TrustType.ACUTE, TrustType.SPECIALIST);
  private static final List<Measure> HOSPITAL =
      List.of(
          new Measure("RTT18", 91.5, 1.2, 4_400, 1, false),
          new Measure("RTT52", 0.6, 0.8, 0, 1, false),
          new Measure("DIAG6", 1.1, 0.4, 1_400, 1, false),
          new Measure("CAN62", 84.5, 3.0, 38, 1, true),
          new Measure("CAN31", 97.4, 0.9, 85, 1, false),
          new Measure("CAN2WW", 94.3, 1.2, 330, 1, false),
          new Measure("DTOC", 4.1, 0.5, 4_600, 0, false),
          new Measure("MRSA", 0.1, 0.3, 0, 0, false),
          new Measure("FFT", 95.6, 0.6, 850, 0, false),
          new Measure("SICK", 4.2, 0.3, 24_000, 1, false));
  private static final List<Measure> MENTAL =
      List.of(
          new Measure("IAPT6", 86.0, 3.0, 260, 2, false),
          new Measure("IAPT18", 97.5, 1.0, 260, 2, false),
          new Measure("DTOC", 5.0, 0.7, 3_000, 0, false),
          new Measure("FFT", 89.0, 1.5, 300, 0, false),
          new Measure("SICK", 4.8, 0.3, 30_000, 1, false));
  private static final List<Measure> COMMUNITY =
      List.of(
          new Measure("DTOC", 5.5, 0.9, 900, 0, false),
          new Measure("FFT", 97.0, 0.6, 900, 0, false),
          new Measure("SICK", 4.6, 0.3, 32_000, 1, false));
  private static final List<Measure> AMBULANCE =
      List.of(
          new Measure("AMB_R1", 69.5, 2.0, 700, 0, false),
          new Measure("AMB_A19", 92.0, 1.0, 9_000, 0, false),
          new Measure("AMB_C1", 7.9, 0.4, 2_100, 0, false),
          new Measure("SICK", 5.4, 0.3, 33_000, 1, false));
  private static final List<Measure> COMMISSIONER =
      List.of(
          new Measure("RTT18", 91.2, 1.0, 2_300, 1, false),
          new Measure("RTT52", 0.4, 0.7, 0, 1, false),
          new Measure("DIAG6", 1.2, 0.4, 900, 1, false),
          new Measure("CAN62", 83.8, 3.5, 18, 1, true),
          new Measure("CAN31", 97.2, 1.0, 45, 1, false),
          new Measure("CAN2WW", 94.1, 1.2, 180, 1, false),
          new Measure("IAPTREC", 50.5, 1.6, 150, 2, false),
          new Measure("DEM", 67.8, 0.5, 950, 0, false));

  static List<Measure> of(TrustType type) {
    if (HOSPITALS.contains(type)) {
      return HOSPITAL;
    }
    return switch (type) {
      case MENTAL_HEALTH -> MENTAL;
      case COMMUNITY -> COMMUNITY;
      default -> AMBULANCE;
    };
  }

  static List<Measure> ofCommissioner() {
    return COMMISSIONER;
  }

  boolean isCount() {
    return volume == 0;
  }
}
