package boardpack.pack.pdf;

/** One indicator of one organisation, or the heading over all organisations' rows of one. */
public record IndicatorRow(
    Weight weight, String name, String value, String limits, String verdict, String ref) {
  static IndicatorRow heading(String words) {
    return new IndicatorRow(Weight.HEADING, words, "", "", "", "");
  }

  public boolean isHeading() {
    return weight == Weight.HEADING;
  }

  public boolean isPlain() {
    return weight == Weight.PLAIN;
  }
}
