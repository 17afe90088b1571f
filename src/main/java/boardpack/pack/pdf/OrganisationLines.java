package boardpack.pack.pdf;

import boardpack.pack.PositionLine;

/** The finance of each organisation. */
public record OrganisationLines() {

  /** One line of one organisation, or the organisation's name. */
  public record Line(
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

  static Line heading(String organisation) {
    return new Line(Weight.HEADING, organisation, "", "", "", "", "", "", "", "");
  }

  static Line line(PositionLine line, String ref) {
    var cell = line.source().get("ytdActual");
    return new Line(
        Weight.PLAIN,
        line.label(),
        Words.money(line.ytdPlan()),
        Words.money(line.ytdActual()),
        Words.money(line.ytdVariance()),
        Words.money(line.yearPlan()),
        Words.money(line.forecast()),
        Words.money(line.forecastVariance()),
        cell == null ? Words.NOT_SUPPLIED : cell.sheet() + "!" + cell.cell(),
        ref);
  }
}
