package boardpack.intake;

import boardpack.returns.Reading;
import boardpack.workbook.Workbook;
import java.util.Optional;

/**
 * What can be said of a workbook that is no return, without taking it in: for {@code check}, which
 * has no database. Found by {@link java.util.ServiceLoader}.
 */
public interface KnownSheet {
  /** What is wrong with it; empty where it is of another kind. */
  Optional<Reading> check(Workbook workbook);
}
