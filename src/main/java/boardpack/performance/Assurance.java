package boardpack.performance;

import java.math.BigDecimal;

/** The assurance icon: whether the process, left as it is, will meet its target. */
public enum Assurance {
  CONSISTENT_PASS("consistent_pass", "consistently passes the target"),
  CONSISTENT_FAIL("consistent_fail", "consistently fails the target"),
  INCONSISTENT("inconsistent", "hits and misses the target"),
  /** No target, no direction, or too few points. */
  NONE("none", "no target");

  private final String word;
  private final String said;

  Assurance(String word, String said) {
    this.word = word;
    this.said = said;
  }

  public String word() {
    return word;
  }

  /** For a reader, and for the text that stands in for the icon. */
  public String said() {
    return said;
  }

  static Assurance of(Limits limits, BigDecimal target, Direction better) {
    if (better == Direction.NEUTRAL) {
      return NONE;
    }
    if (target.compareTo(limits.upper()) > 0) {
      return better == Direction.UP ? CONSISTENT_FAIL : CONSISTENT_PASS;
    }
    if (target.compareTo(limits.lower()) < 0) {
      return better == Direction.UP ? CONSISTENT_PASS : CONSISTENT_FAIL;
    }
    return INCONSISTENT;
  }
}
