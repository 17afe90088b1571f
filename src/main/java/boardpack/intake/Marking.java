package boardpack.intake;

import boardpack.returns.Reading;
import boardpack.workbook.MarkedWorkbook;
import java.util.Optional;

/** When the sender gets their own workbook back, marked. */
final class Marking {
  private Marking() {}

  /** Empty where nothing was refused, where none of its sheets was read, or it cannot be done. */
  static Optional<MarkedWorkbook> of(byte[] bytes, Reading reading) {
    boolean isWrong =
        switch (reading.state()) {
          case REFUSED, PARTLY -> true;
          case HELD ->
              reading.findings().stream().anyMatch(finding -> finding.severity().refuses());
          default -> false;
        };
    boolean hasPlace = reading.findings().stream().anyMatch(finding -> finding.sheet() != null);
    return isWrong && hasPlace ? MarkedWorkbook.of(bytes, reading.findings()) : Optional.empty();
  }
}
