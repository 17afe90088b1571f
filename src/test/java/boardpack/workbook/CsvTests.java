package boardpack.workbook;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTests {
  @Test
  void aCsvFileIsOneSheetNamedAfterTheFile() {
    var read = read("\uFEFForganisation,note,figure\r\nRXH,\"a \"\"b\"\",\nc\",-0.50\r\n09D,,\r\n");

    assertThat(read.get().sheets().get(0).name()).isEqualTo("ae");
    assertThat(ReadWorkbook.cells(read))
        .isEqualTo(
            """
            A1 Text organisation
            B1 Text note
            C1 Text figure
            A2 Text RXH
            B2 Text a "b",
            c
            C2 Numeric -0.50
            A3 Text 09D
            """);
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 | Numeric
          -0.5 | Numeric
          1e5 | Text
          0x10 | Text
          007 | Text
          +5 | Text
          5. | Text
          .5 | Text
          1_000 | Text
          NaN | Text
          ١٢٣ | Text
          999999999999999999 | Text
          """)
  void onlyPlainDigitsAreANumber(String value, String type) {
    assertThat(ReadWorkbook.cells(read("a\n" + value + "\n")))
        .isEqualTo("A1 Text a\nA2 " + type + " " + value + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          F16 | a,b\\n
          F51 | a;b\\n1.234,50;2\\n
          F51 | a\\tb\\n1\\t2\\n
          F52: Line 2: the quote (") opened here is never closed. | a,b\\n1,"2\\n3,4\\n
          F52: Line 3 | a,b\\n1,2\\n3,4"5"\\n
          F52: Line 2 | a,b\\n1,"2"3\\n
          F52: Line 1 | a,b\\r1,2\\r
          F50: The text is not UTF-8: there is a NUL at byte 5. | a,b\\n1\\0,2\\n
          """)
  void whatIsNotPlainCsvIsRefusedByItsLine(String refusal, String text) {
    var raw = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");

    assertThat(ReadWorkbook.refusal(read(raw.replace("\\0", "\0")))).startsWith(refusal);
  }

  @Test
  void otherEncodingsAreRefusedWithAHint() {
    var latin = new byte[] {'a', ',', 'b', '\n', (byte) 0xE6, ',', '1', '\n'};

    assertThat(ReadWorkbook.refusal(Workbooks.read("ae.csv", latin)))
        .isEqualTo(
            "F50: The text is not UTF-8: byte 4 (hexadecimal E6), in line 2, is no character.");
    assertThat(ReadWorkbook.refusal(Workbooks.read("ae.csv", "\uFEFFa,b".getBytes(UTF_16LE))))
        .isEqualTo("F50: The text is not UTF-8: it is UTF-16 or UTF-32.");
  }

  @Test
  void aCommaWithinAFigureIsFoundByTheLengthOfItsLine() {
    var read = read("a,b\n" + "1,2\n".repeat(20) + "3,4,5\n");

    assertThat(ReadWorkbook.findings(read)).isEqualTo("F54 ae!C22\n");
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void limitsAreKept() {
    assertThat(ReadWorkbook.refusal(read("a,".repeat(200) + "\n1\n"))).startsWith("F53: Line 1");
    assertThat(ReadWorkbook.refusal(read("a\n" + "x".repeat(32_768)))).startsWith("F53: Line 2");
  }

  private static Checked<Workbook> read(String text) {
    return Workbooks.read("ae.csv", text.getBytes(UTF_8));
  }
}
