package boardpack.workbook.cells;

import boardpack.workbook.FileFault;

/** How many cells a workbook may still hold; what nobody would send is refused, not loaded. */
public final class CellBudget {
  private static final int MOST = 2_000_000;
  private int left = MOST;

  void spend() {
    if (left-- <= 0) {
      throw FileFault.TOO_MUCH_INSIDE.refusal("more than %d cells with a value".formatted(MOST));
    }
  }
}
