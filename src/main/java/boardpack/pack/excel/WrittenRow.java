package boardpack.pack.excel;

import boardpack.workbook.CellValue;
import boardpack.workbook.SheetXml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/** A row to be written, cell by cell from the left. Rows and columns count from 0. */
final class WrittenRow {
  private final WrittenSheet sheet;
  private final int number;
  private final List<WrittenCell> cells = new ArrayList<>();
  private int points;

  WrittenRow(WrittenSheet sheet, int number) {
    this.sheet = sheet;
    this.number = number;
  }

  int number() {
    return number;
  }

  /** As high as it says, not as the program that opens it thinks. */
  WrittenRow high(int points) {
    this.points = points;
    return this;
  }

  void words(int column, String text, CellStyle style) {
    typed(column, text.isEmpty() ? null : new CellValue.Text(SafeText.of(text)), style);
  }

  void number(int column, BigDecimal value, CellStyle style) {
    typed(column, new CellValue.Numeric(value), style);
  }

  void day(int column, LocalDate day, CellStyle style) {
    typed(column, new CellValue.Day(day), style);
  }

  void blank(int column, CellStyle style) {
    typed(column, null, style);
  }

  /**
   * @param shape the same for formulas that say the same of their rows; empty for one of its own
   * @param value of the pack that the formula must come to
   */
  void formula(int column, String formula, String shape, BigDecimal value, CellStyle style) {
    sheet.made(add(column, new CellValue.Numeric(value), formula, shape, style));
  }

  /** A link to a place in this workbook; never made from data. */
  void link(int column, String text, String place, CellStyle style) {
    words(column, text, style);
    sheet.link(number, column, place);
  }

  private void typed(int column, @Nullable CellValue value, CellStyle style) {
    add(column, value, "", "", style);
  }

  private WrittenCell add(
      int column, @Nullable CellValue value, String formula, String shape, CellStyle style) {
    var cell = new WrittenCell(sheet, number, column, value, formula, shape, style.getIndex());
    cells.add(cell);
    return cell;
  }

  /** Cells stand without a gap from the first column on. */
  @Nullable WrittenCell cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  /** How many columns from the left it fills. */
  int columns() {
    return cells.size();
  }

  /** The characters of a line that stands alone and runs on over the columns beside it. */
  int runsOver() {
    return cells.size() == 1 ? cells.get(0).getStringCellValue().length() : 0;
  }

  void writeTo(SheetXml xml) {
    if (points > 0) {
      xml.row(number + 1, points);
    } else {
      xml.row(number + 1);
    }
    cells.forEach(cell -> cell.writeTo(xml));
  }
}
