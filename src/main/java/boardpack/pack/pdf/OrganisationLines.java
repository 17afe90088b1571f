package boardpack.pack.pdf;

import boardpack.pack.PositionLine;

/** The finance of each organisation. */
public record OrganisationLines() {

  static OrganisationRow line(PositionLine line, String ref) {
    var cell = line.source().get("ytdActual");
    return new OrganisationRow(
        line.name(),
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
