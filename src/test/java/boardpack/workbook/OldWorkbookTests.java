package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class OldWorkbookTests {
  @Test
  void everyKindOfValueIsRead() {
    var read =
        read(
            book -> {
              var row = book.createSheet("I&E").createRow(1);
              row.createCell(0).setCellValue("Pay £");
              row.createCell(1).setCellValue(1234.4999999999998);
              row.createCell(2).setCellValue(true);
              row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
              var date = row.createCell(4);
              date.setCellValue(LocalDate.of(2017, 4, 1));
              var style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
              date.setCellStyle(style);
              row.createCell(5).setCellFormula("B2*2");
              row.createCell(6).setCellFormula("\"x\"&A2");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(ReadWorkbook.cells(read))
        .isEqualTo(
            """
            A2 Text Pay £
            B2 Numeric 1234.5
            C2 Truth TRUE
            D2 Fault #REF!
            E2 Day 2017-04-01
            F2 Numeric 2469
            G2 Text xPay £
            """);
    assertThat(read.findings()).isEmpty();
    assertThat(read.get().sheets().get(0).cells().get(5).formula()).isTrue();
  }

  @Test
  void longTextsRunOverIntoFurtherRecords() {
    var text = "Grüße ąę ".repeat(3_000);

    var read = read(book -> book.createSheet("S").createRow(0).createCell(0).setCellValue(text));

    assertThat(read.get().sheets().get(0).cells().get(0).value())
        .isEqualTo(new CellValue.Text(text));
  }

  @Test
  void hiddenFiguresAndMergedCellsAreTold() {
    var read =
        read(
            book -> {
              var sheet = book.createSheet("S");
              for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
              }
              sheet.getRow(2).setZeroHeight(true);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
              book.createSheet("Old").createRow(0).createCell(0).setCellValue(9);
              book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });

    assertThat(ReadWorkbook.findings(read)).isEqualTo("F41 S\nF42 S!A2\nF40 Old\n");
  }

  @Test
  void daysThatNeverWereAreFaults() {
    var read =
        read(
            book -> {
              var style = book.createCellStyle();
              style.setDataFormat((short) 14);
              var cell = book.createSheet("S").createRow(0).createCell(0);
              cell.setCellValue(60);
              cell.setCellStyle(style);
            });

    assertThat(ReadWorkbook.findings(read)).isEqualTo("F28 S!A1\n");
  }

  /** The list of sheets points to the workbook's own beginning, which would read as no cells. */
  @Test
  void aSheetThatBeginsWhereNoSheetDoesRefusesTheFile() throws IOException {
    try (var book = new HSSFWorkbook()) {
      book.createSheet("S").createRow(0).createCell(0).setCellValue(1);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      var moved = bytes.toByteArray();
      var listed = new String(moved, StandardCharsets.ISO_8859_1).indexOf("\u0085\0\u0009\0");
      Arrays.fill(moved, listed + 4, listed + 8, (byte) 0);

      assertThat(Workbooks.read("a.xls", moved).findings())
          .singleElement()
          .asString()
          .contains("something else begins where a sheet should");
    }
  }

  private static Checked<Workbook> read(Consumer<HSSFWorkbook> content) {
    try (var book = new HSSFWorkbook()) {
      content.accept(book);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return Workbooks.read("return.xls", bytes.toByteArray());
    } catch (IOException cannotHappen) {
      throw new AssertionError(cannotHappen);
    }
  }
}
