package boardpack.returns;

import boardpack.basics.Checked;
import boardpack.reference.Reference;
import boardpack.returns.reading.FileReading;
import boardpack.returns.rules.RuleBook;
import boardpack.workbook.Workbook;

/**
 * Reads and checks a workbook as the returns it holds, all problems in one pass.
 *
 * <p>A file holds one return for each Cover. A tab with a suffix ({@code I&E (2)}, {@code
 * Indicators RXH}) belongs to the Cover with the same suffix; a tab without one belongs to the last
 * Cover before it whose kind of return has such a sheet.
 *
 * <p>An error refuses the sheet it stands on, and the rest is taken in; an error of the package or
 * of a Cover refuses the file.
 */
public final class ReturnReader {
  private final Reference reference;
  private final RuleBook rules;

  ReturnReader(Reference reference, RuleBook rules) {
    this.reference = reference;
    this.rules = rules;
  }

  /** With the reference data and rules that ship with the product. */
  public static ReturnReader shipped() {
    return new ReturnReader(Reference.shipped(), RuleBook.shipped());
  }

  /**
   * Pure: nothing is stored, and the same file in the same circumstances gives the same reading.
   *
   * @param opened the file as it was opened; one that could not be opened is refused with its
   *     findings
   */
  public Reading read(Checked<Workbook> opened, Circumstances circumstances) {
    return opened
        .value()
        .map(workbook -> new FileReading(reference, rules, workbook, circumstances))
        .map(reading -> reading.read(opened.findings()))
        .orElseGet(() -> Reading.refused(opened.findings()));
  }
}
