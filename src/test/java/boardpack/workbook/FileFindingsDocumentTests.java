package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every fault of a file has a broken example that yields it, and docs/findings-files.md is made of
 * them. {@code -Dboardpack.rewrite=true} writes it anew.
 */
class FileFindingsDocumentTests {
  private static final Path DOCUMENT = Path.of("docs/findings-files.md");

  /** Encrypted and old files cannot be written as a line of text; the drop folder says the rest. */
  private static final Set<Fault> TESTED_ELSEWHERE =
      Set.of(
          FileFault.PASSWORD,
          FileFault.UNFORESEEN,
          Notice.MACROS_LEFT,
          Notice.LEFT_ALONE,
          CsvFault.CSV_CUT);

  private static List<Broken> examples() {
    return Stream.of(
            BrokenFiles.ofPackages(),
            BrokenFiles.ofParts(),
            BrokenFiles.ofCells(),
            BrokenFiles.worthSaying(),
            BrokenFiles.ofText())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void everyFaultHasAnExampleThatYieldsIt() {
    var examples = examples();
    var all =
        Stream.of(FileFault.values(), CellFault.values(), CsvFault.values(), Notice.values())
            .flatMap(Stream::of)
            .map(Fault.class::cast)
            .filter(fault -> !TESTED_ELSEWHERE.contains(fault));

    assertThat(examples.stream().filter(example -> example.finding().isEmpty()))
        .extracting(Broken::how)
        .isEmpty();
    assertThat(examples.stream().map(Broken::fault).distinct()).containsAll(all.toList());
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
            # What is said of a file

            Every finding that a file can get before anyone asks what its figures mean, each with a
            broken example and what to do. Made by a test from the catalogues of faults; do not edit.

            An **error** about the file refuses it; one at a cell makes its value untrusted, never
            nought, and refuses the sheet. A **warning** is taken in and listed. A **note** is only
            said.
            """);
    for (var example : examples()) {
      Finding finding = example.finding().orElseThrow();
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
                  word(finding),
                  finding.where(),
                  finding.message(),
                  finding.remedy()));
    }
    return text.toString();
  }

  private static String word(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "Error";
      case WARN -> "Warning";
      default -> "Note";
    };
  }
}
