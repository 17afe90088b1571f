package boardpack.workbook.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The empty workbook behind a form: sheets, styles, field limits and protection; no cells. */
final class FormLayout {
  private static final LocalDate CREATED = LocalDate.of(2016, 4, 1);
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final FormStyles styles = new FormStyles(workbook);

  FormLayout(List<FormSheet> sheets) {
    var properties = workbook.getProperties();
    var created = Date.from(CREATED.atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.getCoreProperties().setCreated(Optional.of(created));
    properties.getCoreProperties().setCreator("Boardpack");
    sheets.forEach(this::add);
  }

  /** The package, as a spreadsheet program would open it. */
  byte[] bytes() {
    try (var out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Index of each style in the package. */
  Map<NumberForm, Map<Look, Integer>> styleIndexes() {
    var indexes = new EnumMap<NumberForm, Map<Look, Integer>>(NumberForm.class);
    for (var form : NumberForm.values()) {
      var byLook = new EnumMap<Look, Integer>(Look.class);
      for (var look : Look.values()) {
        byLook.put(look, (int) styles.of(form, look).getIndex());
      }
      indexes.put(form, byLook);
    }
    return indexes;
  }

  private void add(FormSheet layout) {
    var sheet = workbook.createSheet(layout.name());
    sheet.createFreezePane(0, 1);
    for (int column = 1; column <= layout.headings().size(); column++) {
      setWidth(sheet, column, layout.headings().get(column - 1).length() + 3);
    }
    for (var field : layout.fields()) {
      addField(sheet, field);
    }
    var formats = sheet.getSheetConditionalFormatting();
    for (var highlight : layout.highlights()) {
      var rule = formats.createConditionalFormattingRule(highlight.formula());
      styles.warn(rule.createPatternFormatting());
      formats.addConditionalFormatting(new CellRangeAddress[] {rangeOf(highlight)}, rule);
    }
    protect(sheet);
    printOnOnePageAcross(sheet);
  }

  private static void printOnOnePageAcross(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void addField(XSSFSheet sheet, FormField field) {
    XSSFCellStyle style = styles.of(field.form(), Look.INPUT);
    boolean wholeColumn = field.lastRow() - field.firstRow() > 0;
    if (wholeColumn) {
      sheet.setDefaultColumnStyle(field.column() - 1, style);
    }
    setWidth(sheet, field.column(), field.form().width());
    FieldLimits.add(sheet, field);
  }

  private static void setWidth(XSSFSheet sheet, int column, int characters) {
    int atLeast = Math.max(sheet.getColumnWidth(column - 1), Math.min(characters, WIDEST) * 256);
    sheet.setColumnWidth(column - 1, atLeast);
  }

  private static CellRangeAddress rangeOf(Highlight highlight) {
    return new CellRangeAddress(
        highlight.firstRow() - 1,
        highlight.lastRow() - 1,
        highlight.firstColumn() - 1,
        highlight.lastColumn() - 1);
  }

  /** Only input cells can be changed; rows may be added, and columns widened. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatCells(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
  }
}
