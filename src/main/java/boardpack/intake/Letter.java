package boardpack.intake;

import boardpack.basics.Period;
import boardpack.returns.Reading;

/** What somebody wrote to us in a workbook that is no return. */
public interface Letter {
  /** The month it is filed under once it is taken in. */
  Period period();

  /** What becomes of it and what is to be said: as judged so far, and for good once it is kept. */
  Reading reading();

  /** Keeps what it says, in the caller's transaction. Keeping it again does nothing more. */
  void keep();
}
