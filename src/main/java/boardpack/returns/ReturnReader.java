package boardpack.returns;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.reference.Reference;
import boardpack.returns.layout.LayoutReading;
import boardpack.returns.layout.MappedReturn;
import boardpack.returns.layout.Published;
import boardpack.returns.reading.CoverGlance;
import boardpack.returns.reading.FileReading;
import boardpack.returns.rules.RuleBook;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and checks a workbook as the returns it holds, all problems in one pass.
 *
 * <p>A file holds one return for each Cover. A tab with a suffix ({@code I&E (2)}, {@code
 * Indicators RXH}) belongs to the Cover with the same suffix; a tab without one belongs to the last
 * Cover before it whose kind of return has such a sheet.
 *
 * <p>An error refuses the sheet it stands on, and the rest is taken in; an error of the package or
 * of a Cover refuses the file.
 *
 * <p>A file without a Cover is read by the layout that fits it, if one does.
 */
public final class ReturnReader {
  private final Reference reference;
  private final RuleBook rules;
  private final Layouts layouts;

  ReturnReader(Reference reference, RuleBook rules, Layouts layouts) {
    this.reference = reference;
    this.rules = rules;
    this.layouts = layouts;
  }

  /** With the reference data, rules and layouts that ship with the product. */
  public static ReturnReader shipped() {
    return with(Layouts.shipped());
  }

  /** With layouts of one's own. */
  public static ReturnReader with(Layouts layouts) {
    return new ReturnReader(Reference.shipped(), RuleBook.shipped(), layouts);
  }

  /** Opens a file and reads its Covers alone. */
  public static Checked<List<Sheet>> glanceAtCovers(byte[] bytes) {
    return Workbooks.glance(bytes, CoverGlance::isCover);
  }

  /**
   * Month and submission as the Covers state them, as text that sorts in their order, {@code
   * 2017-04 000002}; empty where they say none.
   */
  public static Optional<String> stated(List<Sheet> covers) {
    return CoverGlance.of(covers);
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
        .map(workbook -> read(workbook, opened.findings(), circumstances))
        .orElseGet(() -> Reading.refused(opened.findings()));
  }

  private Reading read(Workbook workbook, List<Finding> opening, Circumstances circumstances) {
    var ours = new FileReading(reference, rules, workbook, circumstances);
    var foreign = new LayoutReading(layouts.all(), workbook, reference);
    if (ours.isReturn() || !foreign.read()) {
      var all = new ArrayList<Finding>(opening);
      all.addAll(foreign.findings());
      return ours.read(all);
    }
    return foreign.layout().isPublished()
        ? new Published(foreign, workbook, circumstances).read(opening)
        : new MappedReturn(foreign, workbook, circumstances, rules).read(opening);
  }
}
