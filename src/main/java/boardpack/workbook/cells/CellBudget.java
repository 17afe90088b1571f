package boardpack.workbook.cells;

import boardpack.workbook.FileFault;

/** How many cells a workbook may still hold; what nobody would send is refused, not loaded. */
public final class CellBudget {
  private static final int MOST = 2_000_000;
  private static final long MOST_CHARACTERS = 64L << 20;
  private int left = MOST;
  private long charactersLeft = MOST_CHARACTERS;

  void spend() {
    if (left-- <= 0) {
      throw FileFault.TOO_MUCH_INSIDE.refusal("more than %d cells with a value".formatted(MOST));
    }
  }

  /** For text that stands in one cell alone, not shared with others. */
  void spend(int characters) {
    charactersLeft -= characters;
    if (charactersLeft < 0) {
      throw FileFault.TOO_MUCH_INSIDE.refusal(
          "more than %d characters of text".formatted(MOST_CHARACTERS));
    }
  }
}
