package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of {@code docs/realism}, which a finance reader can check by hand. */
class RealismExamplesTests {
  private static final Path EXAMPLES = Path.of("docs/realism");
  private static final Path THRESHOLDS = Path.of("jobs/thresholds.yml");
  private static final Set<String> KINDS =
      Set.of("amber", "red", "green", "no plan", "M1", "M12", "negative", "missing");
  private static final Pattern IMPOSSIBLE = Pattern.compile("(?m)^No example of ([\\w ]+):");

  static Stream<String> rules() {
    return IntStream.rangeClosed(1, 34).mapToObj("RT%02d"::formatted);
  }

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItIsWorked() {
    return rules()
        .flatMap(rule -> examples(rule).stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> assertThat(example.found()).isEqualTo(example.expected())));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAnExampleOfEachKindOrSaysWhyNot(String rule) {
    var shown = examples(rule).stream().map(RealismExample::kind).collect(Collectors.toSet());
    IMPOSSIBLE.matcher(text(rule)).results().forEach(said -> shown.add(said.group(1)));

    assertThat(shown).containsAll(KINDS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPageQuotesTheThresholdsThatHold(String rule) {
    var set = Pattern.compile("(?m)^" + rule + ":\\n(  .*\\n)+").matcher(text(THRESHOLDS));

    assertThat(set.find()).isTrue();
    assertThat(text(rule)).contains(set.group());
  }

  private static List<RealismExample> examples(String rule) {
    return Arrays.stream(text(rule).split("(?m)^## "))
        .skip(1)
        .map(each -> RealismExample.of(rule, each))
        .toList();
  }

  private static String text(String rule) {
    return text(EXAMPLES.resolve(rule + ".md"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
