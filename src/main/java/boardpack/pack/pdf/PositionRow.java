package boardpack.pack.pdf;

/** One line of the table. */
public record PositionRow(
    Weight weight,
    String name,
    String ytdPlan,
    String ytdActual,
    String ytdVariance,
    String yearPlan,
    String forecast,
    String forecastVariance,
    String underlying,
    String ref,
    int direction) {
  public boolean isHeading() {
    return weight == Weight.HEADING;
  }

  public boolean isTotal() {
    return weight == Weight.TOTAL;
  }

  public boolean isPlain() {
    return weight == Weight.PLAIN;
  }

  public boolean isAdverse() {
    return direction < 0;
  }

  public boolean isFavourable() {
    return direction > 0;
  }
}
