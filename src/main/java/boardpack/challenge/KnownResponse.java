package boardpack.challenge;

import boardpack.intake.KnownSheet;
import boardpack.returns.Reading;
import boardpack.workbook.Workbook;
import java.util.Optional;

/** Checks the response sheet of a pack's workbook before it is sent. */
public final class KnownResponse implements KnownSheet {
  @Override
  public Optional<Reading> check(Workbook workbook) {
    return ResponseSheet.in(workbook).map(ResponseSheet::reading);
  }
}
