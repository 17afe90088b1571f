package boardpack.reconciliation;

import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;

/**
 * The lines of a return that the footprint's figures are made of.
 *
 * @param performance what is measured
 * @param control what it is measured against
 */
record Headline(String performance, String control) {

  /** A trust's excludes STF, on which STF is earned; a council's is its net social care. */
  static Headline of(ReturnKind kind) {
    return switch (kind) {
      case PROV -> new Headline("CTEXSTF", "CTX");
      case COMM -> new Headline("POS", "CT");
      default -> new Headline("ASC-NET", "ASC-NET");
    };
  }

  /** Whether a return has them: a sheet that was refused has not. */
  static boolean isIn(FinanceReturn received) {
    var lines = of(received.kind());
    return received.line(lines.performance).isPresent() && received.line(lines.control).isPresent();
  }
}
