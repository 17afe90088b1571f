package boardpack.pack.charts;

import java.awt.Color;

/** The colours of all charts. Each differs from the others in grey, and none speaks alone. */
final class Palette {
  static final Color INK = new Color(0x1B2733);
  static final Color MUTED = new Color(0x56616B);
  static final Color RULE = new Color(0xD5DBE0);
  static final Color PAPER = Color.WHITE;
  static final Color ACCENT = new Color(0x0B5563);
  static final Color BAND = new Color(0xD3E3E6);
  static final Color PLAN = new Color(0x8A949D);

  /** Special cause of improvement. */
  static final Color IMPROVEMENT = new Color(0x1F6FB4);

  /** Special cause of concern, and what is adverse. */
  static final Color CONCERN = new Color(0xD4610C);

  /** Special cause where neither direction is better. */
  static final Color NEUTRAL = new Color(0x6B4E9B);

  static final Color COMMON_CAUSE = new Color(0x7B858E);

  private Palette() {}
}
