package boardpack.pack.charts;

import java.awt.Color;

/** What a point or an icon says, by the words of the SPC rules. */
enum Cause {
  IMPROVEMENT(Palette.IMPROVEMENT),
  CONCERN(Palette.CONCERN),
  NEUTRAL(Palette.NEUTRAL),
  COMMON(Palette.COMMON_CAUSE);

  private final Color colour;

  Cause(Color colour) {
    this.colour = colour;
  }

  Color colour() {
    return colour;
  }

  /**
   * @param words {@code special_cause_concern}, {@code improvement_high}, {@code common_cause}
   */
  static Cause of(String words) {
    for (var cause : values()) {
      if (cause != COMMON && words.contains(cause.name().toLowerCase(java.util.Locale.ROOT))) {
        return cause;
      }
    }
    return COMMON;
  }
}
