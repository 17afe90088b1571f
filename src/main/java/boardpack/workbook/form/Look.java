package boardpack.workbook.form;

/** What a cell is for: it decides colour and whether the sender may type there. */
public enum Look {
  /** The head of a column. */
  HEADING,
  /** Printed by us, not to be changed. */
  LABEL,
  /** To be filled in. */
  INPUT,
  /** The result of a formula: protected. */
  RESULT;

  boolean isLocked() {
    return this != INPUT;
  }
}
