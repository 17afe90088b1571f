package boardpack.challenge;

import boardpack.intake.Correspondence;
import boardpack.intake.Letter;
import boardpack.workbook.Workbook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in the response sheets of packs' workbooks that are dropped into {@code input/}. */
@Component
final class Responses implements Correspondence {
  private final Flags flags;

  Responses(Flags flags) {
    this.flags = flags;
  }

  @Override
  public Optional<Letter> read(Workbook workbook) {
    return ResponseSheet.in(workbook)
        .map(sheet -> new ResponseLetter(sheet, workbook.sha256(), flags));
  }
}
