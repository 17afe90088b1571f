package boardpack.pack.charts;

import java.util.List;

/**
 * How a measure varies: an arrow in a ring where there is a special cause (up or down, as the
 * values went), a level wave where there is none. The word stands beside it.
 */
public final class VariationIcon extends Chart {
  private final Cause cause;
  private final boolean high;
  private final boolean directed;

  /**
   * @param variation {@code concern_low}, {@code improvement_high}, {@code common_cause}; {@code
   *     concern} alone where several are meant
   */
  public VariationIcon(String variation) {
    this.cause = Cause.of(variation);
    this.high = variation.endsWith("high");
    this.directed = high || variation.endsWith("low");
  }

  @Override
  void draw(Canvas canvas) {
    double size = Math.min(canvas.width, canvas.height);
    double x = canvas.width / 2;
    double y = canvas.height / 2;
    canvas.ring(x, y, size / 2 - 1, cause.colour(), cause == Cause.CONCERN ? 2.2 : 1.3);
    double arm = size * 0.24;
    if (cause == Cause.COMMON) {
      canvas.path(
          List.of(
              point(x - arm, y + arm * 0.4), point(x - arm * 0.35, y - arm * 0.4),
              point(x + arm * 0.35, y + arm * 0.4), point(x + arm, y - arm * 0.4)),
          cause.colour(),
          1.4,
          false);
      return;
    }
    if (!directed) {
      canvas.dot(x, y, arm * 0.7, cause.colour());
      return;
    }
    double tip = high ? y - arm : y + arm;
    double tail = high ? y + arm : y - arm;
    double back = high ? tip + arm * 0.9 : tip - arm * 0.9;
    canvas.line(x, tail, x, back, cause.colour(), 1.8);
    canvas.area(
        List.of(point(x, tip), point(x - arm * 0.7, back), point(x + arm * 0.7, back)),
        cause.colour());
  }

  private static double[] point(double x, double y) {
    return new double[] {x, y};
  }
}
