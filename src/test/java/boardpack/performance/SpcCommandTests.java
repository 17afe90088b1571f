package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.command.WrongUsage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class SpcCommandTests {
  @Test
  void itAnswersInJson(@TempDir Path folder) throws IOException {
    var file = series(folder, "date,value\n2016-04,1\n2016-05,2\n2016-06,\n2016-07,1\n");

    var answer = JsonMapper.shared().readTree(run(0, file.toString(), "--target", "9", "--json"));

    assertThat(answer.at("/variation").asString()).isEqualTo("common_cause");
    assertThat(answer.at("/assurance").asString()).isEqualTo("consistent_fail");
    assertThat(answer.at("/status").asString()).isEqualTo("trial limits");
    assertThat(answer.at("/points")).hasSize(3);
    assertThat(answer.at("/points/1/date").asString()).isEqualTo("2016-05-01");
    assertThat(answer.at("/points/1/upper").asDouble()).isEqualTo(3.993333333333);
    assertThat(answer.at("/points/1/label").asString()).isEqualTo("Common Cause");
    assertThat(answer.at("/gaps/0").asString()).isEqualTo("2016-06-01");
  }

  @Test
  void aLoneValueHasEmptyLimitsInJson(@TempDir Path folder) throws IOException {
    var answer = run(0, series(folder, "date,value\n2016-04-01,7\n").toString(), "--json");

    assertThat(answer).contains("\"lower\" : null").contains("\"status\" : \"too few points\"");
  }

  @Test
  void aWrongLineIsNamedAndTheFileRefused(@TempDir Path folder) throws IOException {
    var errors = new ByteArrayOutputStream();
    var before = System.err;
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    try {
      run(1, series(folder, "date,value\n2016-04-01,7\n2016-05-01,n/a\n").toString());
    } finally {
      System.setErr(before);
    }

    assertThat(errors.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "series.csv line 3: 'n/a' is not a number; leave it empty where there is none");
  }

  @Test
  void whatIsAskedWronglyIsWrongUsage(@TempDir Path folder) throws IOException {
    var file = series(folder, "date,value\n2016-04-01,7\n").toString();

    assertThatThrownBy(() -> parsed("absent.csv").call())
        .isInstanceOf(WrongUsage.class)
        .hasMessage("There is no file absent.csv");
    assertThatThrownBy(() -> parsed(file, "--direction", "sideways").call())
        .hasMessage("--direction is up, down or neutral, not 'sideways'");
    assertThatThrownBy(() -> parsed(file, "--rebase", "2017-04-01,soon").call())
        .hasMessage("--rebase 'soon' is not a date such as 2017-04-01");
    assertThatThrownBy(() -> parsed(file, "--target", "high").call())
        .hasMessage("--target 'high' is not a number such as 95");
    assertThatThrownBy(() -> parsed(file, "--fix", "5").call())
        .hasMessage("--fix: Limits can be fixed after 12 points or more, not after 5");
  }

  private static SpcCommand parsed(String... args) {
    var command = new SpcCommand();
    new CommandLine(command).parseArgs(args);
    return command;
  }

  private static String run(int expected, String... args) {
    var out = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(new CommandLine(new SpcCommand()).execute(args)).isEqualTo(expected);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Path series(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("series.csv"), text);
  }
}
