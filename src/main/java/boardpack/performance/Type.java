package boardpack.performance;

/** What a point's label means, given the way the measure should move. */
public enum Type {
  COMMON_CAUSE("common_cause"),
  IMPROVEMENT("special_cause_improvement"),
  CONCERN("special_cause_concern"),
  NEUTRAL_HIGH("special_cause_neutral_high"),
  NEUTRAL_LOW("special_cause_neutral_low");

  private final String word;

  Type(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Type of(Label label, Direction better) {
    if (!label.isSpecial()) {
      return COMMON_CAUSE;
    }
    boolean high = label.side() > 0;
    return switch (better) {
      case UP -> high ? IMPROVEMENT : CONCERN;
      case DOWN -> high ? CONCERN : IMPROVEMENT;
      case NEUTRAL -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
    };
  }
}
