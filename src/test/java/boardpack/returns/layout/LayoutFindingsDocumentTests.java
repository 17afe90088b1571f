package boardpack.returns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.returns.layout.LayoutExamples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Everything that a layout can say has a broken example that yields it, and
 * docs/findings-layouts.md is made of them. {@code -Dboardpack.rewrite=true} writes it anew.
 */
class LayoutFindingsDocumentTests {
  private static final Path DOCUMENT = Path.of("docs/findings-layouts.md");

  @Test
  void everyMessageHasAnExampleThatYieldsIt() {
    assertThat(LayoutExamples.all().stream().filter(example -> example.finding().isEmpty()))
        .extracting(Example::message)
        .isEmpty();
    assertThat(LayoutExamples.all())
        .extracting(Example::message)
        .containsAll(List.of(LayoutMessage.values()));
  }

  @Test
  void theDocumentIsUpToDate() throws IOException {
    var document = document();
    if (Boolean.getBoolean("boardpack.rewrite")) {
      Files.writeString(DOCUMENT, document);
    }

    assertThat(DOCUMENT).hasContent(document);
  }

  private static String document() {
    var text =
        new StringBuilder(
            """
            # What is said of other people's spreadsheets

            Every finding that a file can get which a layout reads, each with a broken example and what
            to do. Made by a test from the catalogue of messages; do not edit. How layouts are written
            stands in [layouts.md](layouts.md).

            An **error** refuses the sheet it stands on, one about the file what it names; the other
            tables are taken in. A **warning** is taken in and listed. A **note** is only said.
            """);
    for (var example : LayoutExamples.all()) {
      var finding = example.finding().orElseThrow();
      text.append(
          """

          ### %s: when %s

          **%s**, %s

          > %s

          *Do this:* %s
          """
              .formatted(
                  finding.code(),
                  example.how(),
                  word(finding.severity()),
                  finding.where(),
                  finding.message(),
                  finding.remedy()));
    }
    return text.toString();
  }

  private static String word(boardpack.basics.Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARN -> "Warning";
      default -> "Note";
    };
  }
}
