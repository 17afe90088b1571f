package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Period;
import boardpack.returns.Reading.State;
import boardpack.workbook.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTests {
  private static final Instant NOW = Instant.parse("2018-01-15T10:00:00Z");
  private static final Period DECEMBER = Period.of("2017-12");

  @ParameterizedTest
  @EnumSource
  void anUntouchedTemplateNamesWhatIsMissingAndNothingElse(ReturnKind kind) {
    var reading = read(empty(kind, Optional.empty()));

    assertThat(reading.state()).isEqualTo(State.REFUSED);
    assertThat(reading.about()).hasSize(1);
    assertThat(reading.findings())
        .filteredOn(finding -> finding.severity().refuses())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.message()).containsAnyOf("blank", "more cells"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROV", "COMM", "LA", "PERF"})
  void aTemplateThatIsFilledInPassesAndItsChecksAreInOrder(ReturnKind kind) throws IOException {
    var bytes = ReturnWorkbook.templateOf(ReturnFiles.draft(good(kind, "2017-12")));

    var reading = read(bytes);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(results(bytes)).isNotEmpty().containsOnly("in order");
  }

  @Test
  void thePlanAndTheSchemesOfTheLastMonthStandInIt() throws IOException {
    var last = good(ReturnKind.PROV, "2017-11");
    try (var book = open(empty(ReturnKind.PROV, Optional.of(last)))) {
      var savings = book.getSheet("Savings");
      var account = book.getSheet("I&E");
      var profile = book.getSheet("Monthly profile");

      assertThat(savings.getRow(1).getCell(0).getStringCellValue()).isEqualTo("C001");
      assertThat(savings.getRow(1).getCell(17).getNumericCellValue()).isEqualTo(1200.0);
      assertThat(account.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(2400.0);
      assertThat(account.getRow(1).getCell(3)).isNull();
      assertThat(profile.getRow(1).getCell(13).getNumericCellValue()).isEqualTo(291.0);
      assertThat(profile.getRow(2).getCell(10)).isNull();
    }
  }

  @Test
  void aTotalIsLockedAndStaysBlankUntilItsPartsAreTyped() throws IOException {
    try (var book = open(empty(ReturnKind.PROV, Optional.empty()))) {
      var total = book.getSheet("I&E").getRow(5).getCell(2);

      assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(total.getCellFormula()).isEqualTo("IF(COUNT(C2,C3,C4,C5)<4,\"\",C2+C3+C4+C5)");
      assertThat(total.getStringCellValue()).isEmpty();
      assertThat(total.getCellStyle().getLocked()).isTrue();
      assertThat(book.getSheet("I&E").getProtect()).isTrue();
      assertThat(book.getSheet("Savings").getDataValidations()).isNotEmpty();
    }
  }

  @Test
  void rowsWhoseMonthsDoNotAddUpAreColoured() throws IOException {
    try (var book = open(empty(ReturnKind.PROV, Optional.empty()))) {
      assertThat(colouring(book, "Savings"))
          .contains("S2:S400: AND(ISNUMBER($S2),COUNT($W2:$AE2)>0,ABS($S2-SUM($W2:$AE2))>0.501)");
      assertThat(colouring(book, "Monthly profile"))
          .anyMatch(rule -> rule.startsWith("N2:N400: AND($B2=\"outturn\","))
          .anyMatch(rule -> rule.startsWith("K2:K400: AND($B2=\"outturn\","));
    }
  }

  private static List<String> colouring(XSSFWorkbook book, String sheet) {
    var colours = book.getSheet(sheet).getSheetConditionalFormatting();
    return IntStream.range(0, colours.getNumConditionalFormattings())
        .mapToObj(colours::getConditionalFormattingAt)
        .map(
            each ->
                each.getFormattingRanges()[0].formatAsString()
                    + ": "
                    + each.getRule(0).getFormula1())
        .toList();
  }

  static byte[] empty(ReturnKind kind, Optional<Return> last) {
    var sender =
        switch (kind) {
          case PROV, PERF -> "RXH";
          case COMM -> "09D";
          case LA -> "E06000043";
          case PLAN, HIST -> "E54000033";
        };
    var key = new ReturnKey(kind, sender, DECEMBER);
    return ReturnWorkbook.templateOf(EmptyReturn.of(key, "Name", last));
  }

  private static Return good(ReturnKind kind, String period) {
    return switch (kind) {
      case PROV -> GoodReturns.trust(period).build();
      case COMM -> GoodReturns.commissioner(period).build();
      case LA -> GoodReturns.council(period).build();
      default -> GoodReturns.performance(period).build();
    };
  }

  private static Reading read(byte[] bytes) {
    return ReturnReader.shipped().read(Workbooks.read("a.xlsx", bytes), Circumstances.at(NOW));
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> results(byte[] bytes) throws IOException {
    try (var book = open(bytes)) {
      var results = new java.util.ArrayList<String>();
      for (var row : book.getSheet("Checks")) {
        if (row.getRowNum() > 0) {
          results.add(row.getCell(3).getStringCellValue());
        }
      }
      return results;
    }
  }
}
