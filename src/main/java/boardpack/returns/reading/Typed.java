package boardpack.returns.reading;

import boardpack.returns.TemplateColumn;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Spot;
import boardpack.workbook.CellValue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a cell of a column, or left blank. Its place is put into words only when
 * there is something to say.
 */
record Typed(TemplateColumn column, @Nullable CellValue value, Supplier<Spot> where) {

  /**
   * @param gaps of the message, after the first, which is the row and column in words
   */
  void say(Findings findings, CellMessage message, Object... gaps) {
    var found = value == null ? null : value.shown();
    var spot = where.get().found(found).expecting(ColumnWords.expected(column));
    var all = new Object[gaps.length + 1];
    all[0] = spot.words();
    System.arraycopy(gaps, 0, all, 1, gaps.length);
    findings.add(message, spot, all);
  }
}
