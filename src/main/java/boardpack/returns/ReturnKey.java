package boardpack.returns;

import boardpack.basics.Period;

/**
 * Which return it is, whatever its version.
 *
 * @param organisation ODS code; ONS code of a council; 2017 ONS code of the footprint for PLAN and
 *     HIST
 */
public record ReturnKey(ReturnKind kind, String organisation, Period period) {
  @Override
  public String toString() {
    return organisation + " " + kind + " " + period;
  }
}
