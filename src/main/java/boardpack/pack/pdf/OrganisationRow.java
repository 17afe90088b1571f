package boardpack.pack.pdf;

/** One line of one organisation, or the organisation's name. */
public record OrganisationRow(
    Weight weight,
    String label,
    String ytdPlan,
    String ytdActual,
    String ytdVariance,
    String yearPlan,
    String forecast,
    String forecastVariance,
    String source,
    String ref) {
  public boolean isHeading() {
    return weight == Weight.HEADING;
  }

  public boolean isPlain() {
    return weight == Weight.PLAIN;
  }
}
