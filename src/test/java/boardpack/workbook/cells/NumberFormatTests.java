package boardpack.workbook.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dd/mm/yyyy | DAY
          mmm-yy | DAY
          mmmm | DAY
          [$-809]dd mmmm yyyy;@ | DAY
          yyyy\\-mm\\-dd"T"hh:mm:ss | DAY
          d/m/yy h:mm | DAY
          h:mm AM/PM | TIME
          [h]:mm:ss | TIME
          mm:ss.0 | TIME
          General | NUMBER
          #,##0.0;[Red]-#,##0.0 | NUMBER
          0.00E+00 | NUMBER
          0" days" | NUMBER
          [$£-809]#,##0 | NUMBER
          @ | NUMBER
          "£000 (year)" | NUMBER
          0.0\\d | NUMBER
          """)
  void aFormatShowsADayATimeOrANumber(String code, NumberFormat shown) {
    assertThat(NumberFormat.ofCode(code)).isEqualTo(shown);
  }
}
