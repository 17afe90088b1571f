package boardpack.returns.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.command.WrongUsage;
import boardpack.returns.Reading.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/layouts.md tells how layouts are written; what it shows is read. */
class LayoutsDocumentTests {
  private static final Pattern LAYOUT = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WITH_FILE =
      Pattern.compile("```yaml\n([^`]*?)```\n\n```csv\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyLayoutShownIsOne() throws IOException {
    var layouts = found(LAYOUT);

    assertThat(layouts).hasSize(3);
    assertThat(layouts)
        .allSatisfy(match -> assertThat(LayoutFile.read("shown", match.group(1))).isNotNull());
  }

  @Test
  void everyFileShownIsReadByTheLayoutAboveIt() throws IOException {
    var readings =
        found(WITH_FILE).stream()
            .map(
                match ->
                    LayoutFixtures.read(
                        List.of(match.group(1)), LayoutFixtures.csv("shown.csv", match.group(2))))
            .toList();

    assertThat(readings).hasSize(2);
    assertThat(readings)
        .allSatisfy(
            reading ->
                assertThat(reading.state())
                    .as(() -> "" + reading.findings())
                    .isEqualTo(State.ACCEPTED));
    assertThat(LayoutFixtures.figures(readings.get(1)))
        .hasSize(2)
        .anyMatch(figure -> figure.contains("CAN31") && figure.contains("1150"))
        .anyMatch(figure -> figure.contains("CAN2WW") && figure.contains("1500"));
  }

  @Test
  void everyShippedLayoutIsListed() throws IOException {
    var text = Files.readString(Path.of("docs/layouts.md"));
    try (var files = Files.list(Path.of("jobs/layouts"))) {
      assertThat(files.map(file -> "`" + file.getFileName() + "`")).allMatch(text::contains);
    }
  }

  @Test
  void whatIsWrongIsSaidAtOnceWithFileLineAndColumn() {
    var text =
        """
        layout: OWN
        about: A list
        into: HIST
        tables:
          - name: list
            columns:
              body: {hading: Code, read: organisation}
              within: Within
            checks: [within <= totl]
            gives:
              - sheet: Indicaters
                set: {organisation: body, numerator: within +}
        """;

    assertThatThrownBy(() -> LayoutFile.read("jobs/layouts/own.yml", text))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("jobs/layouts/own.yml, line 7, column 14: \"hading\" is not known")
        .hasMessageContaining("line 7, column 7: \"body\" has no heading")
        .hasMessageContaining("line 9, column 5: there is no column \"totl\"")
        .hasMessageContaining("line 11, column 9: HIST has no sheet \"Indicaters\"")
        .hasMessageContaining("line 12, column 35: the formula stops too early");
  }

  private static List<MatchResult> found(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(Path.of("docs/layouts.md"))).results().toList();
  }
}
