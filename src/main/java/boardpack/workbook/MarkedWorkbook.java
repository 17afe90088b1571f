package boardpack.workbook;

import boardpack.basics.Finding;
import boardpack.workbook.marks.Bulk;
import boardpack.workbook.marks.CellMarks;
import boardpack.workbook.marks.FindingsSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The sender's own workbook with what is wrong in it: the cells outlined and commented (found,
 * expected, do this), and a first sheet that lists everything with links. Nothing else is altered:
 * values, formulas and formats stay as they were.
 *
 * @param ending of its file name, as the kind of the original has it: {@code xlsx} or {@code xls}
 */
public record MarkedWorkbook(String ending, byte[] bytes) {

  /**
   * Marks a file that was read without a fault of its package.
   *
   * @return empty where the file cannot be written again: then the text of the findings must do
   */
  public static Optional<MarkedWorkbook> of(byte[] original, List<Finding> findings) {
    try {
      return Bulk.isModest(original) ? Optional.of(marked(original, findings)) : Optional.empty();
    } catch (IOException | RuntimeException notRewritable) {
      return Optional.empty();
    }
  }

  private static MarkedWorkbook marked(byte[] original, List<Finding> findings) throws IOException {
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(original))) {
      new CellMarks(workbook).mark(findings);
      FindingsSheet.addTo(workbook, findings);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      var ending = workbook instanceof HSSFWorkbook ? "xls" : "xlsx";
      return new MarkedWorkbook(ending, bytes.toByteArray());
    }
  }
}
