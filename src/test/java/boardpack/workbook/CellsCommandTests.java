package boardpack.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.command.WrongUsage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CellsCommandTests {
  @TempDir private Path folder;

  @Test
  void itAnswersInJson() throws IOException {
    var file =
        given("<row><c><v>0.1</v></c><c t=\"b\"><v>1</v></c><c s=\"1\"><v>42826</v></c></row>");

    var answer = JsonMapper.shared().readTree(run(0, file.toString(), "--json"));

    assertThat(answer.at("/sheets/0/name").asString()).isEqualTo("Return");
    assertThat(answer.at("/sheets/0/cells").toString())
        .isEqualTo(
            "[{\"cell\":\"A1\",\"type\":\"number\",\"value\":0.1},"
                + "{\"cell\":\"B1\",\"type\":\"boolean\",\"value\":true},"
                + "{\"cell\":\"C1\",\"type\":\"date\",\"value\":\"2017-04-01\"}]");
    assertThat(answer.at("/findings").isEmpty()).isTrue();
  }

  @Test
  void anErrorCellIsAFindingAndIncomplete() throws IOException {
    var file = given("<row><c t=\"e\"><v>#REF!</v></c></row>");

    var answer = JsonMapper.shared().readTree(run(1, file.toString(), "--json"));

    assertThat(answer.at("/sheets/0/cells/0/type").asString()).isEqualTo("error");
    assertThat(answer.at("/findings/0/code").asString()).isEqualTo("C06");
    assertThat(answer.at("/findings/0/cell").asString()).isEqualTo("A1");
    assertThat(answer.at("/findings/0/severity").asString()).isEqualTo("error");
    assertThat(answer.at("/findings/0/row").isNull()).isTrue();
  }

  @Test
  void aRefusedFileHasNoSheetsAndSaysWhy() throws IOException {
    var file = Files.writeString(folder.resolve("r.xlsx"), "%PDF-1.4");

    assertThat(run(1, file.toString()))
        .isEqualToIgnoringNewLines(
            "the file  This is a PDF document. Only Excel workbooks (.xlsx, and .xls since Excel 97)"
                + " and CSV files are read. Open it in Excel, choose Save As, Excel Workbook"
                + " (*.xlsx), and drop that file. [F03]");
  }

  @Test
  void whatAFileHoldsCannotSteerTheTerminal() throws IOException {
    var file = Files.writeString(folder.resolve("r.csv"), "a\n\u001B[2J\u202E\n");

    assertThat(run(0, file.toString())).contains("\\u001B[2J\\u202E").doesNotContain("\u001B");
  }

  @Test
  void anAbsentFileIsWrongUsage() {
    var command = new CellsCommand();
    new CommandLine(command).parseArgs("absent.xlsx");

    assertThatThrownBy(command::call)
        .isInstanceOf(WrongUsage.class)
        .hasMessage("There is no readable file absent.xlsx");
  }

  private Path given(String rows) throws IOException {
    return Files.write(folder.resolve("return.xlsx"), GivenWorkbook.rows(rows).bytes());
  }

  private static String run(int expected, String... args) {
    var out = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      assertThat(new CommandLine(new CellsCommand()).execute(args)).isEqualTo(expected);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }
}
