package boardpack.pack.compose;

import boardpack.returns.ReturnKind;
import java.util.Optional;

/** Which lines carry a body's performance against its control total. */
final class ControlTotal {
  private ControlTotal() {}

  /** The variance to control total excluding STF; a commissioner has no STF. */
  static Optional<String> varianceLine(ReturnKind kind) {
    return switch (kind) {
      case PROV -> Optional.of("CTXVAR");
      case COMM -> Optional.of("CTVAR");
      default -> Optional.empty();
    };
  }
}
