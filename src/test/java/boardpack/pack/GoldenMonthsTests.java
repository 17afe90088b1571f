package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/boardpack/months} is a month: {@code given} workbooks
 * and what is {@code expect}ed of the delivered files. Run with {@code -Dgolden.write=true} to
 * write what is expected again.
 */
class GoldenMonthsTests {
  private static final Path MONTHS = Path.of("src/test/resources/boardpack/months");

  @TempDir Path sent;

  static Stream<Path> months() throws IOException {
    try (var folders = Files.list(MONTHS)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("months")
  void theDeliveredFilesSayWhatWasAgreed(Path month) throws IOException {
    GivenWorkbooks.in(month.resolve("given")).writeTo(sent);
    var name = String.valueOf(month.getFileName()).split("_");

    var made = GoldenMonth.of(sent, name[0], name[1], sent.resolve("no-home"));

    compare(month.resolve("expect/pages.txt"), made.pages());
    compare(month.resolve("expect/cells.txt"), made.cells());
  }

  private static void compare(Path file, String found) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, found);
    }
    assertThat(found).isEqualTo(Files.readString(file));
  }
}
