package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedWorkbookTests {
  private static final List<Finding> FINDINGS =
      List.of(
          Finding.ofFile("T01", Severity.WARN, "Received late.", "Nothing."),
          Finding.ofCell(
                  "C05",
                  Severity.ERROR,
                  new CellPlace("I&E", 2, 2),
                  "Agency, YTD actual: \"n/a\" is not a number.",
                  "Type 0 if there was none.")
              .found("n/a", "a number, £000"),
          Finding.ofCell(
              "C01",
              Severity.ERROR,
              new CellPlace("I&E", 9, 5),
              "Drugs, YTD actual is blank.",
              "Type 0 if there was none."),
          Finding.ofSheet("H01", Severity.ERROR, "Risks", "There is no sheet Risks.", "Add it."));

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCellIsOutlinedAndSaysFoundExpectedAndWhatToDo(boolean isOld) throws IOException {
    var marked = MarkedWorkbook.of(original(isOld), FINDINGS).orElseThrow();

    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(marked.bytes()))) {
      var cell = workbook.getSheet("I&E").getRow(1).getCell(1);
      assertThat(cell.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THICK);
      assertThat(cell.getStringCellValue()).isEqualTo("n/a");
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo(
              """
              Agency, YTD actual: "n/a" is not a number.
              Found: n/a
              Expected: a number, £000
              Do this: Type 0 if there was none. [C05]""");
      assertThat(workbook.getSheet("I&E").getRow(8).getCell(4).getCellComment()).isNotNull();
    }
    assertThat(marked.ending()).isEqualTo(isOld ? "xls" : "xlsx");
  }

  @Test
  void theFirstSheetListsEverythingWithLinks() throws IOException {
    var marked = MarkedWorkbook.of(original(false), FINDINGS).orElseThrow();

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(marked.bytes()))) {
      var list = workbook.getSheetAt(0);
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(list.getSheetName()).isEqualTo("Findings");
      assertThat(list.getLastRowNum()).isEqualTo(4);
      assertThat(list.getRow(2).getCell(0).getHyperlink().getAddress()).isEqualTo("'I&E'!B2");
      assertThat(list.getRow(4).getCell(5).getStringCellValue())
          .isEqualTo("There is no sheet Risks.");
    }
  }

  @Test
  void valuesFormulasAndFormatsStayAsTheyWere() throws IOException {
    var marked = MarkedWorkbook.of(original(false), FINDINGS).orElseThrow();

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(marked.bytes()))) {
      var total = workbook.getSheet("I&E").getRow(2).getCell(1);
      assertThat(total.getCellFormula()).isEqualTo("SUM(C1:C2)");
      assertThat(total.getNumericCellValue()).isEqualTo(12.5);
      assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
      assertThat(total.getCellComment()).isNull();
    }
  }

  @Test
  void theSenderCanCorrectTheMarkedWorkbookAndSendItBack() throws IOException {
    var marked = MarkedWorkbook.of(original(false), FINDINGS).orElseThrow();

    var read = Workbooks.read("corrected.xlsx", marked.bytes());

    assertThat(read.hasErrors()).as(read.toString()).isFalse();
    assertThat(read.get().sheets()).extracting(Sheet::name).contains("I&E", "Findings");
  }

  @Test
  void whatCannotBeWrittenAgainHasNoMarkedWorkbook() {
    assertThat(MarkedWorkbook.of(new byte[] {'P', 'K', 3, 4, 0}, FINDINGS)).isEmpty();
  }

  private static byte[] original(boolean isOld) throws IOException {
    try (var workbook = isOld ? new HSSFWorkbook() : new XSSFWorkbook()) {
      var sheet = workbook.createSheet("I&E");
      sheet.createRow(0).createCell(0).setCellValue("line_code");
      sheet.createRow(1).createCell(0).setCellValue("PAY-AGY");
      sheet.getRow(1).createCell(1).setCellValue("n/a");
      sheet.createRow(2).createCell(2).setCellValue(12.5);
      var total = sheet.getRow(2).createCell(1);
      total.setCellValue(12.5);
      total.setCellFormula("SUM(C1:C2)");
      total.setCellValue(12.5);
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
      total.setCellStyle(style);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
