package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void forgetSettings() {
    System.clearProperty("boardpack.home");
    System.clearProperty("boardpack.clock");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frobnicate | Unmatched argument
          run --period 2017-12 | Missing required parameter: 'JOB'
          timetable --months soon | Invalid value for option '--months'
          timetable --boardpack.clock=soon | boardpack.clock: "soon" makes no sense. Write it like boardpack.clock=2017-12-29T17:00:00Z
          timetable --boardpack.clok=2017-12-29T17:00:00Z | There is no setting boardpack.clok. There are:
          """)
  void wrongUsageIsOneLineAndTwo(String line, String complaint) {
    int code = run(line.strip().split(" +"));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith(complaint);
  }

  @Test
  void whatNeedsNoDatabaseMakesNone(@TempDir Path home) {
    int code = run("check", home.resolve("absent.xlsx").toString(), "--boardpack.home=" + home);

    assertThat(code).isEqualTo(2);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whatCannotStartSaysWhyInOneLine(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/boardpack.script"), "no statement\n");

    int code = run("intake", "--home", home.toString());

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith(home.resolve("data/database.password") + " is missing");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidInOneLine(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("data"), "in its place");

    int code = run("intake", "--home", home.toString());

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("The folder " + home.resolve("data") + " cannot be made");
  }

  @Test
  void theTimetableGivesEachMonthsDateAndWhy(@TempDir Path home) {
    int code =
        run(
            "timetable",
            "--months",
            "2",
            "--boardpack.clock=2017-12-29T17:00:00Z",
            "--home",
            home.toString());

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .contains(
            "Fri 29 Dec 2017 22:00   backup        for 2017-11 (M8 2017/18)"
                + "  every day at 22:00, and so on",
            "Mon 22 Jan 2018 17:00   month-end     for 2017-12 (M9 2017/18)"
                + "  WD15 is Mon 22 January: New Year's Day falls between;"
                + " sooner if all returns are in",
            "Wed 21 Feb 2018 17:00   month-end     for 2018-01 (M10 2017/18)"
                + "  WD15 is Wed 21 February; sooner if all returns are in");
  }

  private int run(String... args) {
    var realOut = System.out;
    var realErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      return Boardpack.run(args);
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }
}
