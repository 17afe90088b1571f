package boardpack.pack.charts;

import java.util.List;

/**
 * Whether a measure's process can be relied on to meet its standard: a tick in a box where it will,
 * a cross where it will not, a question mark where chance decides. The word stands beside it.
 */
public final class AssuranceIcon extends Chart {
  private final String assurance;

  /**
   * @param assurance {@code consistent_pass}, {@code consistent_fail}, {@code inconsistent}
   */
  public AssuranceIcon(String assurance) {
    this.assurance = assurance;
  }

  @Override
  void draw(Canvas canvas) {
    double side = Math.min(canvas.width, canvas.height) - 2;
    double x = (canvas.width - side) / 2;
    double y = (canvas.height - side) / 2;
    switch (assurance) {
      case "consistent_pass" -> drawPass(canvas, x, y, side);
      case "consistent_fail" -> drawFail(canvas, x, y, side);
      case "inconsistent" -> {
        canvas.frame(x, y, side, side, Palette.COMMON_CAUSE);
        canvas.textMiddleBold(
            "?", canvas.width / 2, y + side * 0.76, side * 0.75, Palette.COMMON_CAUSE);
      }
      default ->
          canvas.line(x + side * 0.3, y + side / 2, x + side * 0.7, y + side / 2, Palette.MUTED, 1);
    }
  }

  private static void drawPass(Canvas canvas, double x, double y, double side) {
    canvas.frame(x, y, side, side, Palette.IMPROVEMENT);
    canvas.path(
        List.of(
            new double[] {x + side * 0.24, y + side * 0.52},
            new double[] {x + side * 0.43, y + side * 0.72},
            new double[] {x + side * 0.78, y + side * 0.28}),
        Palette.IMPROVEMENT,
        1.8,
        false);
  }

  private static void drawFail(Canvas canvas, double x, double y, double side) {
    canvas.box(x, y, side, side, Palette.CONCERN);
    double near = side * 0.28;
    canvas.line(x + near, y + near, x + side - near, y + side - near, Palette.PAPER, 1.8);
    canvas.line(x + side - near, y + near, x + near, y + side - near, Palette.PAPER, 1.8);
  }
}
