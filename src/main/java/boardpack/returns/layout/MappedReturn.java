package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.returns.Circumstances;
import boardpack.returns.Reading;
import boardpack.returns.rules.RuleBook;
import boardpack.workbook.Workbook;
import java.util.List;

public final class MappedReturn {
  public MappedReturn(
      LayoutReading reading, Workbook workbook, Circumstances circumstances, RuleBook rules) {}

  public Reading read(List<Finding> opening) {
    throw new IllegalStateException();
  }
}
