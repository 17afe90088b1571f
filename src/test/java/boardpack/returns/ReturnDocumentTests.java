package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.returns.ReturnSheet.Line;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was taken in is read back as it was. */
class ReturnDocumentTests {
  private static final String LETTERS = "aZ09 =+-@\"'<>&\n\t\\/\u00A3\u00E9\u4E2D\u202E";

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sheetsAreReadBackAsTheyWere(int seed) {
    var random = new Random(seed);
    var sheets = new ArrayList<ReturnSheet>();
    for (int sheet = 0; sheet < random.nextInt(4); sheet++) {
      sheets.add(sheet("sheet " + sheet, random));
    }

    assertThat(ReturnDocument.sheets(ReturnDocument.ofSheets(sheets))).isEqualTo(sheets);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findingsAreReadBackAsTheyWere(int seed) {
    var random = new Random(seed);
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < random.nextInt(5); i++) {
      findings.add(
          new Finding(
              "C01",
              Severity.values()[random.nextInt(Severity.values().length)],
              maybe(random),
              maybe(random),
              maybe(random),
              maybe(random),
              maybe(random),
              text(random),
              text(random)));
    }

    assertThat(ReturnDocument.findings(ReturnDocument.ofFindings(findings))).isEqualTo(findings);
  }

  private static ReturnSheet sheet(String name, Random random) {
    var columns = Map.of("a", 1, "line_code", 3, "fot_m12", 20);
    var lines = new ArrayList<Line>();
    for (int row = 2; row < 2 + random.nextInt(30); row++) {
      var values = new HashMap<String, CellValue>();
      for (var heading : columns.keySet()) {
        if (random.nextInt(4) > 0) {
          values.put(heading, value(random));
        }
      }
      lines.add(new Line(row, values));
    }
    return new ReturnSheet(name, text(random), columns, lines);
  }

  private static CellValue value(Random random) {
    var day = LocalDate.of(2016, 4, 1).plusDays(random.nextInt(2000));
    return switch (random.nextInt(7)) {
      case 0 ->
          new CellValue.Numeric(
              new BigDecimal(new BigInteger(40, random), random.nextInt(20) - 5).negate());
      case 1 -> new CellValue.Text(text(random));
      case 2 -> new CellValue.Day(day);
      case 3 -> new CellValue.Day(day, LocalTime.ofSecondOfDay(1 + random.nextInt(86_000)));
      case 4 -> new CellValue.Truth(random.nextBoolean());
      case 5 -> new CellValue.Fault("#REF!");
      default -> new CellValue.Unreadable(text(random));
    };
  }

  private static String maybe(Random random) {
    return random.nextBoolean() ? text(random) : null;
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    IntStream.range(0, random.nextInt(12))
        .forEach(i -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
    return text.append(random.nextBoolean() ? "\uD83D\uDE00" : "").toString();
  }
}
