package boardpack.returns.reading;

import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.returns.rules.CellMessage;
import boardpack.workbook.CellFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins what was found when the file was opened with what was found when it was read. */
final class OpeningFindings {
  private static final String UNREADABLE = CellMessage.UNREADABLE.code();

  private OpeningFindings() {}

  /**
   * A fault on a tab that no return owns refuses nothing. A cell whose fault was said at opening is
   * not complained of again.
   *
   * @param tabs the names of the tabs that belong to returns
   */
  static List<Finding> merge(List<Finding> opening, List<String> tabs, List<Finding> read) {
    var merged = new ArrayList<Finding>();
    var saidAt = new HashSet<String>();
    for (var finding : opening) {
      boolean isOurs = finding.sheet() == null || tabs.contains(finding.sheet());
      merged.add(isOurs ? finding : asInfo(finding));
      if (finding.severity().refuses() && finding.cell() != null) {
        saidAt.add(finding.where());
      }
    }
    var counted = counted(opening);
    read.stream()
        .filter(finding -> !(isUnreadable(finding) && saidAt.contains(finding.where())))
        .filter(finding -> !(isCount(finding) && counted.contains(finding.where())))
        .forEach(merged::add);
    merged.sort(Finding.READING_ORDER);
    return merged;
  }

  /** The sheets of which opening said how many more cells are faulty. */
  private static Set<String> counted(List<Finding> opening) {
    return opening.stream()
        .filter(finding -> finding.code().equals(CellFault.MORE_OF_THE_SAME.wording().code()))
        .map(Finding::where)
        .collect(Collectors.toSet());
  }

  private static boolean isCount(Finding finding) {
    return finding.code().equals(UNREADABLE) && finding.cell() == null;
  }

  private static boolean isUnreadable(Finding finding) {
    return finding.code().equals(UNREADABLE) && finding.message().endsWith("cannot be read.");
  }

  private static Finding asInfo(Finding finding) {
    return finding.severity().refuses() ? finding.as(Severity.INFO) : finding;
  }
}
