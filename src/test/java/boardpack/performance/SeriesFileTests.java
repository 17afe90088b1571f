package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesFileTests {
  @Test
  void otherColumnsAMarkAndCapitalsAreLeftAlone() throws Exception {
    var file =
        SeriesFile.parse(
            "a.csv", "\uFEFFSite,Date,VALUE\r\nX,2017-04-01,93.5\r\nX,2017-05-01,\r\n");

    assertThat(file.observations()).hasSize(1);
    assertThat(file.gaps()).hasToString("[2017-05-01]");
  }

  @Test
  void whatASpreadsheetSavesIsRead() throws Exception {
    var file =
        SeriesFile.parse(
            "a.csv", "\"date\",\"value\"\r\n\r\n01/04/2017,\"1,234.5\"\r\n1/5/2017,12\r\n,\r\n");

    assertThat(file.observations())
        .hasToString(
            "[Observation[date=2017-04-01, value=1234.5], Observation[date=2017-05-01, value=12]]");
    assertThat(file.gaps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day,value;2017-04-01,1          | a.csv line 1: there is no column 'date'",
        "date,value;1 April,1            | a.csv line 2: '1 April' is not a date such as 2017-04-01",
        "date,value;31/04/2017,1         | a.csv line 2: '31/04/2017' is not a date such as 2017-04-01",
        "date,value;2017-04-01,1;2017-04,2 | a.csv line 3: 2017-04-01 stands on line 2 already",
        "date,value;2017-04-01,NaN       | a.csv line 2: 'NaN' is no number that can be charted",
        "date,value;2017-04-01,1e999999999 | a.csv line 2: '1e999999999' is no number that can be charted",
        "date,value                      | a.csv holds no value"
      })
  void whatIsWrongIsNamedByLine(String text, String message) {
    assertThatThrownBy(() -> SeriesFile.parse("a.csv", text.replace(";", "\n")))
        .isInstanceOf(SeriesFile.Unreadable.class)
        .hasMessage(message);
  }
}
