package boardpack.workbook.marks;

import boardpack.basics.Finding;
import boardpack.basics.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Outlines the cells that findings are about, and says in a comment what is wrong with each. */
public final class CellMarks {
  /** A workbook with more marks than this is harder to read than its list. */
  private static final int MOST = 500;

  private final Workbook workbook;
  private final Map<String, CellStyle> outlined = new HashMap<>();

  public CellMarks(Workbook workbook) {
    this.workbook = workbook;
  }

  public void mark(List<Finding> findings) {
    var byCell = new LinkedHashMap<String, List<Finding>>();
    for (var finding : findings) {
      if (finding.cell() != null && workbook.getSheet(finding.sheet()) != null) {
        byCell.computeIfAbsent(finding.where(), any -> new ArrayList<>()).add(finding);
      }
    }
    byCell.values().stream().limit(MOST).forEach(this::markCell);
  }

  private void markCell(List<Finding> findings) {
    var first = findings.get(0);
    var sheet = workbook.getSheet(first.sheet());
    var address = new CellAddress(first.cell());
    var row = sheet.getRow(address.getRow());
    if (row == null) {
      row = sheet.createRow(address.getRow());
    }
    var cell = row.getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    boolean isError = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    cell.setCellStyle(outlined(cell.getCellStyle(), isError));
    comment(sheet, cell, findings);
  }

  /** The cell's own style with an outline: red for an error, orange for the rest. */
  private CellStyle outlined(CellStyle own, boolean isError) {
    return outlined.computeIfAbsent(
        own.getIndex() + (isError ? "!" : "?"),
        any -> {
          var style = workbook.createCellStyle();
          style.cloneStyleFrom(own);
          var colour = (isError ? IndexedColors.RED : IndexedColors.ORANGE).getIndex();
          style.setBorderTop(BorderStyle.THICK);
          style.setBorderBottom(BorderStyle.THICK);
          style.setBorderLeft(BorderStyle.THICK);
          style.setBorderRight(BorderStyle.THICK);
          style.setTopBorderColor(colour);
          style.setBottomBorderColor(colour);
          style.setLeftBorderColor(colour);
          style.setRightBorderColor(colour);
          return style;
        });
  }

  private void comment(Sheet sheet, Cell cell, List<Finding> findings) {
    var helper = workbook.getCreationHelper();
    var words = new StringBuilder();
    var before = cell.getCellComment();
    if (before != null) {
      words.append(before.getString().getString()).append("\n\n");
      cell.removeCellComment();
    }
    findings.forEach(finding -> words.append(CommentWords.of(finding)));
    var anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 8);
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(words.toString().strip()));
    comment.setAuthor("Boardpack");
    cell.setCellComment(comment);
  }
}
