package boardpack.pack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.pack.PackFixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The government's checklist for accessible spreadsheets, point by point. */
class SpreadsheetAccessibilityTests {
  private static final byte[] BYTES = ExcelPack.render(PackFixtures.board());

  @Test
  void everySheetBeginsWithATitleInA1() throws IOException {
    for (var sheet : sheets()) {
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).as(name(sheet)).isNotBlank();
    }
  }

  @Test
  void noSheetHasMoreThanOneTableAndEachHasANameOfItsOwn() throws IOException {
    var names = new HashSet<String>();
    for (var sheet : sheets()) {
      assertThat(sheet.getTables()).as(name(sheet)).hasSizeLessThanOrEqualTo(1);
      sheet.getTables().forEach(table -> assertThat(names.add(table.getName())).isTrue());
    }
    assertThat(names).contains("Contents", "NhsPosition", "AllLines", "Figures", "CfoResponse");
  }

  @Test
  void noCellsAreMerged() throws IOException {
    for (var sheet : sheets()) {
      assertThat(sheet.getNumMergedRegions()).as(name(sheet)).isZero();
    }
  }

  @Test
  void headingsAreUniqueAndFrozen() throws IOException {
    for (var table : tables()) {
      var headings = headings(table);

      assertThat(headings).as(table.getName()).doesNotHaveDuplicates().doesNotContain("");
      if (!table.getName().equals("Contents")) {
        assertThat((int) table.getXSSFSheet().getPaneInformation().getHorizontalSplitPosition())
            .as(table.getName())
            .isEqualTo(table.getStartRowIndex() + 1);
      }
    }
  }

  @Test
  void noTableHasABlankRowOrAHiddenOne() throws IOException {
    for (var table : tables()) {
      for (int at = table.getStartRowIndex(); at <= table.getEndRowIndex(); at++) {
        var row = table.getXSSFSheet().getRow(at);
        var cells = new ArrayList<Cell>();
        row.forEach(cells::add);
        assertThat(row.getZeroHeight()).isFalse();
        assertThat(cells)
            .as(table.getName() + " row " + at)
            .anyMatch(cell -> cell.getCellType() != CellType.BLANK);
      }
    }
  }

  @Test
  void numbersAreNumbersAndNeverText() throws IOException {
    for (var table : tables()) {
      for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
        for (Cell cell : table.getXSSFSheet().getRow(at)) {
          if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getStringCellValue())
                .as(table.getName() + "!" + cell.getAddress())
                .doesNotMatch("-?[\\d,]+\\.\\d");
          }
        }
      }
    }
  }

  @Test
  void everyChartIsSaidInWords() throws IOException {
    int charts = 0;
    for (var sheet : sheets()) {
      var drawing = sheet.getDrawingPatriarch();
      if (drawing != null) {
        for (var anchor : drawing.getCTDrawing().getTwoCellAnchorArray()) {
          var about = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
          assertThat(about.getDescr()).as(name(sheet)).isNotBlank();
          charts++;
        }
      }
    }
    assertThat(charts).isEqualTo(14);
  }

  @Test
  void textIsLargeEnoughAndTheDocumentSaysWhatItIs() throws IOException {
    try (var workbook = open()) {
      for (int at = 1; at < workbook.getNumberOfFonts(); at++) {
        assertThat(workbook.getFontAt(at).getFontHeightInPoints())
            .isGreaterThanOrEqualTo((short) 12);
        assertThat(workbook.getFontAt(at).getFontName()).isEqualTo("Arial");
      }
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle())
          .isEqualTo(
              "Board pack M9 2017/18 – Buckinghamshire, Oxfordshire and Berkshire West – final v1");
      assertThat(workbook.getActiveSheetIndex()).isZero();
    }
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(BYTES));
  }

  private static List<XSSFSheet> sheets() throws IOException {
    var sheets = new ArrayList<XSSFSheet>();
    open().forEach(sheet -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }

  private static List<XSSFTable> tables() throws IOException {
    return sheets().stream().flatMap(sheet -> sheet.getTables().stream()).toList();
  }

  private static List<String> headings(XSSFTable table) {
    var headings = new ArrayList<String>();
    table
        .getXSSFSheet()
        .getRow(table.getStartRowIndex())
        .forEach(cell -> headings.add(cell.getStringCellValue()));
    return headings;
  }

  private static String name(XSSFSheet sheet) {
    return sheet.getSheetName();
  }
}
