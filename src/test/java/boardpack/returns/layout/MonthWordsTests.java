package boardpack.returns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthWordsTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MSitAE-DECEMBER-2024      | 2024-12
          April 2017                | 2017-04
          Jul-24                    | 2024-07
          PERIOD: JUL 2021/22       | 2021-07
          PERIOD: MAR 2021/22       | 2022-03
          2017-04                   | 2017-04
          2017-04-30                | 2017-04
          01/04/2017                | 2017-04
          04/2017                   | 2017-04
          20241101                  | 2024-11
          2017/18 M9                | 2017-12
          M10 2017/18               | 2018-01
          2017-18 Q1                | 2017-06
          Q4 2017/18                | 2018-03
          Monthly-AE-June-2024_copy | 2024-06
          Sept 2017                 | 2017-09
          """)
  void readsWhatPeopleWrite(String text, YearMonth month) {
    assertThat(MonthWords.of(text)).contains(month);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "April 2007 to June 2022",
        "the maybe of 2017",
        "2017",
        "13/13/2017",
        "13/2017",
        "2016/2017",
        "M14 2017/18",
        "TOTAL",
        "2017-13",
        "12345"
      })
  void whatIsNoMonthOrTwoIsNone(String text) {
    assertThat(MonthWords.of(text)).isEmpty();
  }

  @Test
  void aFinancialYearIsItsLastMonth() {
    assertThat(MonthWords.endOfYear("RS data 2016-17")).contains(YearMonth.of(2017, 3));
    assertThat(MonthWords.endOfYear("2016-18")).isEmpty();
  }
}
