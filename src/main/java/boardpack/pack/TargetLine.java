package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;

/**
 * A target with its basis and provenance, as the plan states it.
 *
 * @param organisation a body's code; empty = the footprint
 * @param value £000
 * @param unit {@code £000}
 * @param chosenBy the role that chose it; empty where it was not chosen
 * @param place the cell of the plan workbook
 */
public record TargetLine(
    String kind,
    String organisation,
    Money value,
    String unit,
    String scope,
    String basis,
    String year,
    String source,
    String confidence,
    String chosenBy,
    Source place) {}
