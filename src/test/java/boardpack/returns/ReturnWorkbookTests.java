package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnWorkbookTests {

  @Test
  void totalsAndVariancesAreFormulasWithTheirResults() throws IOException {
    var sheet = open(provider()).getSheet("I&E");

    assertThat(sheet.getRow(5).getCell(2).getCellFormula()).isEqualTo("C2+C3+C4+C5");
    assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(1400.5);
    assertThat(sheet.getRow(1).getCell(4).getCellFormula()).isEqualTo("D2-C2");
    assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(-20.0);
  }

  @Test
  void aValueThatIsNotTheResultOvertypesTheFormula() throws IOException {
    var draft = provider();
    draft.rowWith("I&E", "line_code", "INC-PC").orElseThrow().money("ytd_plan", Money.of(1));

    var cell = open(draft).getSheet("I&E").getRow(5).getCell(2);

    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(1.0);
  }

  @Test
  void aSpreadsheetProgramGetsTheSameResults() throws IOException {
    var workbook = open(provider());
    var saved = workbook.getSheet("I&E").getRow(5).getCell(2).getNumericCellValue();

    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(workbook.getSheet("I&E").getRow(5).getCell(2).getNumericCellValue())
        .isEqualTo(saved);
  }

  @Test
  void datesCodesAndTextsAreReadBackAsTheyAre() throws IOException {
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(ReturnWorkbook.of(provider())))) {
      var rows = read.getFirstSheet().openStream().toList();

      assertThat(valueOf(rows, "organisation_code").getText()).isEqualTo("00C");
      assertThat(valueOf(rows, "prepared_by_role").getText()).isEqualTo(" <Deputy> & \"chief\" ");
      assertThat(valueOf(rows, "approval_date").asDate().toLocalDate())
          .isEqualTo(LocalDate.of(2017, 5, 9));
      assertThat(valueOf(rows, "approved_by_role").getType())
          .isEqualTo(org.dhatim.fastexcel.reader.CellType.EMPTY);
    }
  }

  private static Cell valueOf(List<Row> rows, String key) {
    return rows.stream()
        .filter(row -> row.getCellText(0).equals(key))
        .findFirst()
        .orElseThrow()
        .getCell(1);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsSheetsWithHeadingsFrozenInRowOne(ReturnKind kind) throws IOException {
    var template = Templates.shipped().of(kind);

    try (var workbook = open(new ReturnDraft(kind))) {
      assertThat(workbook).hasSize(template.sheets().size());
      for (var sheet : template.sheets().subList(1, template.sheets().size())) {
        var row = workbook.getSheet(sheet.name()).getRow(0);
        for (int column = 0; column < sheet.columns().size(); column++) {
          assertThat(row.getCell(column).getStringCellValue())
              .isEqualTo(sheet.columns().get(column).heading());
        }
        assertThat(workbook.getSheet(sheet.name()).getPaneInformation().isFreezePane()).isTrue();
        assertThat(workbook.getSheet(sheet.name()).getProtect()).isTrue();
      }
    }
  }

  @Test
  void allowedValuesAreOfferedInDropDowns() throws IOException {
    var offered =
        open(new ReturnDraft(ReturnKind.PROV)).getSheet("Savings").getDataValidations().stream()
            .map(validation -> validation.getValidationConstraint().getExplicitListValues())
            .filter(values -> values != null)
            .toList();

    assertThat(offered).contains(new String[] {"high", "medium", "low"});
  }

  @Test
  void theBytesDoNotDependOnThePlaceOrTheLanguage() {
    var here = ReturnWorkbook.of(provider());
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));

      assertThat(Arrays.equals(ReturnWorkbook.of(provider()), here)).isTrue();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static ReturnDraft provider() {
    var draft = new ReturnDraft(ReturnKind.PROV);
    draft
        .cover("organisation_code", "00C")
        .cover("period", "M1")
        .cover("prepared_by_role", " <Deputy> & \"chief\" ")
        .cover("approval_date", new boardpack.workbook.CellValue.Day(LocalDate.of(2017, 5, 9)));
    line(draft, "INC-CCG", 1000, 980);
    line(draft, "INC-SPEC", 300, 300);
    line(draft, "INC-LA", 60, 60);
    draft
        .row("I&E")
        .text("line_code", "INC-OTHPC")
        .money("ytd_plan", Money.of("40.5"))
        .money("ytd_actual", Money.of(41));
    draft.row("I&E").text("line_code", "INC-PC");
    return draft;
  }

  private static void line(ReturnDraft draft, String code, long plan, long actual) {
    draft
        .row("I&E")
        .text("line_code", code)
        .money("ytd_plan", Money.of(plan))
        .money("ytd_actual", Money.of(actual));
  }

  private static XSSFWorkbook open(ReturnDraft draft) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(ReturnWorkbook.of(draft)));
  }
}
