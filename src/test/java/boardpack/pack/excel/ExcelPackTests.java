package boardpack.pack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.pack.FigureReference;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ExcelPackTests {
  private static final Pack PACK = PackFixtures.board();
  private static final byte[] BYTES = ExcelPack.render(PACK);

  @Test
  void everyFigureOfThePackStandsInTheWorkbookAsAnotherReaderReadsIt() throws IOException {
    var read = figures(BYTES);

    var figures = PACK.figures().stream().map(FigureReference::ref).toList();
    assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(figures);
    for (var figure : PACK.figures()) {
      assertThat(read.get(figure.ref())).as(figure.ref()).isEqualByComparingTo(figure.value());
    }
  }

  @Test
  void totalsAreFormulasOverCells() throws IOException {
    try (var workbook = open()) {
      var sheet = workbook.getSheet("NHS position");
      var total = sheet.getRow(sheet.getLastRowNum()).getCell(4);

      assertThat(total.getCellFormula()).startsWith("SUBTOTAL(109,E");
      assertThat(money(total))
          .isEqualByComparingTo(PACK.overview().nhsTotal().orElseThrow().ytdPlan().value());
    }
  }

  @Test
  void aFormulaThatRunsDownAColumnIsWrittenOnceAndReadInEachCell() throws IOException {
    try (var workbook = open()) {
      var lines = workbook.getSheet("All lines");
      int column = column(lines, "YTD variance");
      var first = find(lines, "P1").getRow();
      var second = find(lines, "P2").getRow();

      assertThat(((XSSFCell) second.getCell(column)).getCTCell().getF().getStringValue()).isEmpty();
      assertThat(first.getCell(column).getCellFormula()).isEqualTo(variance(first.getRowNum() + 1));
      assertThat(second.getCell(column).getCellFormula())
          .isEqualTo(variance(second.getRowNum() + 1));
    }
  }

  private static String variance(int row) {
    return "IF(G#=\"higher\",I#-H#,H#-I#)".replace("#", Integer.toString(row));
  }

  @Test
  void changingOneCellChangesAllThatRestsOnIt() throws IOException {
    try (var workbook = open()) {
      var lines = workbook.getSheet("All lines");
      var income = find(lines, "P1").getRow().getCell(column(lines, "YTD actual"));
      var position = workbook.getSheet("NHS position");
      var total = position.getRow(position.getLastRowNum()).getCell(5);
      var before = money(total);

      income.setCellValue(income.getNumericCellValue() + 1000);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);

      assertThat(money(total)).isEqualByComparingTo(before.add(BigDecimal.valueOf(1000)));
    }
  }

  @Test
  void nothingOfTheDataBecomesAFormulaOrALink() throws IOException {
    try (var workbook = open()) {
      var name = "=HYPERLINK(\"http://example.org\",\"Theatre productivity\")";
      var scheme = find(workbook.getSheet("NHS schemes"), name);

      assertThat(scheme.getCellType()).isEqualTo(CellType.STRING);
      assertThat(scheme.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(workbook.getExternalLinksTable()).isEmpty();
      for (var sheet : workbook) {
        assertThat(((XSSFSheet) sheet).getHyperlinkList())
            .allSatisfy(link -> assertThat(link.getLocation()).startsWith("'"));
      }
    }
  }

  @Test
  void theSamePackGivesTheSameBytesInAnotherZoneAndLocale() {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(ExcelPack.render(PackFixtures.board())).isEqualTo(BYTES);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void itIsSmallEnoughToMail() {
    assertThat(BYTES.length).isLessThan(500_000);
  }

  @Test
  void theResponseOfACfoIsChosenFromLists() throws IOException {
    try (var workbook = open()) {
      var rules = workbook.getSheet("CFO response").getDataValidations();

      assertThat(rules)
          .anySatisfy(
              rule ->
                  assertThat(rule.getValidationConstraint().getExplicitListValues())
                      .contains("raise", "withdraw"));
    }
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(BYTES));
  }

  private static XSSFCell find(XSSFSheet sheet, String text) {
    var format = new DataFormatter(Locale.ROOT);
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.STRING && format.formatCellValue(cell).equals(text)) {
          return (XSSFCell) cell;
        }
      }
    }
    throw new AssertionError(text + " is not on " + sheet.getSheetName());
  }

  private static int column(XSSFSheet sheet, String heading) {
    return find(sheet, heading).getColumnIndex();
  }

  private static BigDecimal money(XSSFCell cell) {
    return BigDecimal.valueOf(cell.getNumericCellValue()).setScale(1, RoundingMode.HALF_UP);
  }

  static Map<String, BigDecimal> figures(byte[] workbook) throws IOException {
    var figures = new HashMap<String, BigDecimal>();
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      var rows = read.findSheet("Figures and sources").orElseThrow().read();
      for (var row : rows) {
        if (row.getCellCount() > 1
            && row.getCell(1) != null
            && row.getCell(1).getType() != org.dhatim.fastexcel.reader.CellType.STRING) {
          figures.put(
              row.getCellText(0),
              new BigDecimal(row.getCell(1).getRawValue()).setScale(1, RoundingMode.HALF_UP));
        }
      }
    }
    return figures;
  }
}
