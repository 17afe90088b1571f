package boardpack.intake;

import boardpack.workbook.Workbook;
import java.util.Optional;

/**
 * Takes in workbooks that are no returns, and yet are meant for us. A feature that reads one of its
 * own offers this as a Spring component.
 */
public interface Correspondence {
  /** What a workbook says, known by its own marking; empty where it is of another kind. */
  Optional<Letter> read(Workbook workbook);
}
