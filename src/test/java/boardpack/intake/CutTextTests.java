package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.ExitCode;
import boardpack.workbook.CsvFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Text whose last line does not end may have lost a digit: nobody takes it in. */
class CutTextTests {
  private static final String TEXT = "Period,Org Code\nMSitAE-JUNE-2024,RXH";

  @TempDir private Path folder;

  @Test
  void checkRefusesItAsIntakeDoes() throws IOException {
    var file = Files.writeString(folder.resolve("cut.csv"), TEXT);
    var opened = Wholeness.opened("cut.csv", TEXT.getBytes(StandardCharsets.UTF_8));
    var printed = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    int exit;
    try {
      exit = new CommandLine(new CheckCommand()).execute("--json", file.toString());
    } finally {
      System.setOut(before);
    }

    assertThat(opened.findings().get(0).code()).isEqualTo(CsvFault.CSV_CUT.code());
    assertThat(exit).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("\"state\" : \"refused\"", "\"code\" : \"F56\"");
  }
}
