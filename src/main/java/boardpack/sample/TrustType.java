package boardpack.sample;

import boardpack.reference.Organisation;
import java.util.Set;

/** What kind of care a trust gives: it decides where its income comes from. */
enum TrustType {
  ACUTE(0.70, 0.14, 0.004, 0.030, 1.0),
  SPECIALIST(0.22, 0.58, 0.0, 0.060, 0.5),
  MENTAL_HEALTH(0.74, 0.10, 0.040, 0.020, 0.55),
  COMMUNITY(0.78, 0.01, 0.110, 0.010, 0.35),
  AMBULANCE(0.93, 0.0, 0.0, 0.010, 0.09);

  private static final Set<String> SPECIALISTS =
      Set.of(
          "RBV", "RBQ", "REN", "RET", "REP", "RL1", "RRJ", "RGM", "RPY", "RT3", "RAN", "RPC",
          "RP6");
  private static final Set<String> MENTAL_HEALTH_BY_CODE =
      Set.of(
          "RX4", "RX3", "RW4", "RW5", "TAD", "RV9", "RXE", "RT2", "RTV", "RHA", "TAH", "RLY", "RXM",
          "RTQ", "RP1", "RMY", "RV3", "RWK", "RKL", "RNK", "TAF", "RAT", "RPG", "RV5", "RW1", "RWX",
          "RNU", "RDY");
  private static final Set<String> COMMUNITY_BY_CODE = Set.of("R1C", "R1J", "R1A");

  private final double commissionerShare;
  private final double specialisedShare;
  private final double councilShare;
  private final double otherPatientShare;
  private final double pull;

  TrustType(
      double commissionerShare,
      double specialisedShare,
      double councilShare,
      double otherPatientShare,
      double pull) {
    this.commissionerShare = commissionerShare;
    this.specialisedShare = specialisedShare;
    this.councilShare = councilShare;
    this.otherPatientShare = otherPatientShare;
    this.pull = pull;
  }

  static TrustType of(Organisation trust) {
    var name = trust.name();
    if (name.contains("Ambulance")) {
      return AMBULANCE;
    }
    if (SPECIALISTS.contains(trust.code())) {
      return SPECIALIST;
    }
    if (name.contains("Community") || COMMUNITY_BY_CODE.contains(trust.code())) {
      return COMMUNITY;
    }
    return name.contains("Mental")
            || name.contains("Partnership")
            || MENTAL_HEALTH_BY_CODE.contains(trust.code())
        ? MENTAL_HEALTH
        : ACUTE;
  }

  /** The part of operating income that comes from CCGs. */
  double commissionerShare() {
    return commissionerShare;
  }

  double specialisedShare() {
    return specialisedShare;
  }

  double councilShare() {
    return councilShare;
  }

  double otherPatientShare() {
    return otherPatientShare;
  }

  /** How much of a commissioner's spending it draws, against an acute trust's. */
  double pull() {
    return pull;
  }

  boolean isAcute() {
    return this == ACUTE || this == SPECIALIST;
  }
}
