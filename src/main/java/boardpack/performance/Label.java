package boardpack.performance;

/**
 * What was seen at a point of a chart: the words are those of "plot the dots". One label a point,
 * the first that applies in the order limit, trend, two of three, shift.
 */
public enum Label {
  COMMON_CAUSE("Common Cause", 0),
  ABOVE_LIMIT("Above UCL", 1),
  BELOW_LIMIT("Below LCL", -1),
  TREND_UP("7 Point Trend (Increasing)", 1),
  TREND_DOWN("7 Point Trend (Decreasing)", -1),
  TWO_OF_THREE_HIGH("2 in 3 Above CL", 1),
  TWO_OF_THREE_LOW("2 in 3 Below CL", -1),
  SHIFT_HIGH("7 Points Above CL", 1),
  SHIFT_LOW("7 Points Below CL", -1);

  private final String words;
  private final int side;

  Label(String words, int side) {
    this.words = words;
    this.side = side;
  }

  public String words() {
    return words;
  }

  /** 1 for high, −1 for low, 0 for common cause. */
  public int side() {
    return side;
  }

  public boolean isSpecial() {
    return side != 0;
  }

  static Label limit(int side) {
    return side > 0 ? ABOVE_LIMIT : BELOW_LIMIT;
  }

  static Label trend(int side) {
    return side > 0 ? TREND_UP : TREND_DOWN;
  }

  static Label twoOfThree(int side) {
    return side > 0 ? TWO_OF_THREE_HIGH : TWO_OF_THREE_LOW;
  }

  static Label shift(int side) {
    return side > 0 ? SHIFT_HIGH : SHIFT_LOW;
  }
}
