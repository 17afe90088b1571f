package boardpack.returns.rules;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message has a broken example that yields it, and docs/findings.md is made of them. {@code
 * -Dboardpack.rewrite=true} writes it anew.
 */
class FindingsDocumentTests {
  private static final Path DOCUMENT = Path.of("docs/findings.md");

  /** Said by the intake, before a file is read. */
  private static final List<Message> SAID_AT_THE_DOOR = List.of(CoverMessage.SAME_BYTES);

  static List<Example> examples() {
    return Stream.of(
            ShapeExamples.all(),
            CellExamples.all(),
            CoverExamples.all(),
            RowExamples.all(),
            SheetExamples.all(),
            PeriodExamples.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theBrokenExampleYieldsItsMessage(Example example) {
    assertThat(example.finding()).as(() -> "among " + example.read().findings()).isPresent();
  }

  @Test
  void everyMessageHasItsExample() {
    var shown = examples().stream().map(Example::message).toList();

    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Message.catalogue().stream()
                .filter(message -> !SAID_AT_THE_DOOR.contains(message))
                .toList());
  }

  @Test
  void noMessageIsSevererThanItsRule() {
    for (var message : Message.catalogue()) {
      var rule =
          RuleBook.shipped().entries().stream()
              .filter(entry -> entry.id().equals(message.code()))
              .findFirst();

      assertThat(rule).as(message.code()).isPresent();
      assertThat(message.severity())
          .as(message.name())
          .isGreaterThanOrEqualTo(severest(rule.orElseThrow()));
    }
  }

  private static Severity severest(RuleBook.Entry rule) {
    return Arrays.stream(Severity.values())
        .filter(severity -> rule.severity().contains(severity.word()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDocumentIsUpToDate() throws IOException {
    var document = FindingsDocument.of(examples());
    if (Boolean.getBoolean("boardpack.rewrite")) {
      Files.createDirectories(Objects.requireNonNull(DOCUMENT.getParent()));
      Files.writeString(DOCUMENT, document);
    }

    assertThat(DOCUMENT).hasContent(document);
  }
}
