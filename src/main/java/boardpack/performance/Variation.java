package boardpack.performance;

/** The variation icon: the type of the last point. */
public enum Variation {
  COMMON_CAUSE("common_cause", "common cause"),
  IMPROVEMENT_HIGH("improvement_high", "improvement, running high"),
  IMPROVEMENT_LOW("improvement_low", "improvement, running low"),
  CONCERN_HIGH("concern_high", "concern, running high"),
  CONCERN_LOW("concern_low", "concern, running low"),
  NEUTRAL_HIGH("neutral_high", "change, running high"),
  NEUTRAL_LOW("neutral_low", "change, running low"),
  /** Too few points for an icon. */
  NONE("none", "no icon");

  private final String word;
  private final String said;

  Variation(String word, String said) {
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

  public boolean isSpecial() {
    return this != COMMON_CAUSE && this != NONE;
  }

  static Variation of(SpcPoint last) {
    boolean high = last.label().side() > 0;
    return switch (last.type()) {
      case COMMON_CAUSE -> COMMON_CAUSE;
      case IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
      case CONCERN -> high ? CONCERN_HIGH : CONCERN_LOW;
      case NEUTRAL_HIGH -> NEUTRAL_HIGH;
      case NEUTRAL_LOW -> NEUTRAL_LOW;
    };
  }
}
