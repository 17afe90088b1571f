package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTests {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden.xlsx",
        "~$return.xlsx",
        "return.xlsx.part",
        "return.xlsx.TMP",
        "return.xlsx.crdownload",
        "Thumbs.db",
        "desktop.ini",
        "STATUS.html",
        "..xlsx",
      })
  void whatIsNobodysDropIsPassedInSilence(String name) throws IOException {
    Files.writeString(folder.resolve(name), "x");

    var look = Look.at(folder);

    assertThat(look.files()).isEmpty();
    assertThat(look.leftAlone()).isEmpty();
  }

  @Test
  void linksAndFoldersAreLeftAloneWithAReason() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.xlsx"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop.xlsx"), Path.of("loop.xlsx"));
    Files.createDirectory(folder.resolve("folder.xlsx"));
    Files.createDirectory(folder.resolve("accepted"));
    Files.createLink(folder.resolve("b.xlsx"), Files.writeString(folder.resolve("a.xlsx"), "x"));

    assertThat(Look.at(folder).files()).isEmpty();
    assertThat(Look.at(folder).leftAlone())
        .extracting(LeftAlone::name)
        .containsExactlyInAnyOrder("link.xlsx", "loop.xlsx", "folder.xlsx", "a.xlsx", "b.xlsx");
  }

  @Test
  void aFileThatIsFarTooLargeIsNotOpened() throws IOException {
    try (var sparse = new RandomAccessFile(folder.resolve("s.xlsx").toFile(), "rw")) {
      sparse.setLength(10L << 30);
    }

    assertThat(Look.at(folder).leftAlone())
        .containsExactly(
            new LeftAlone("s.xlsx", "it has 10737418240 bytes, and at most 67108864 are taken"));
  }

  @Test
  void aPipeIsLeftAloneWithoutWaitingForIt() throws IOException, InterruptedException {
    var made =
        new ProcessBuilder("mkfifo", folder.resolve("pipe.xlsx").toString()).start().waitFor();
    Assumptions.assumeTrue(made == 0);

    assertThat(Look.at(folder).leftAlone())
        .containsExactly(new LeftAlone("pipe.xlsx", "it is a pipe, socket or device, not a file"));
  }

  @Test
  void aNameIsShownWithWhatCannotBeSeenSpelledOut() throws IOException {
    Files.createDirectory(folder.resolve("\u202Excod"));

    assertThat(Look.at(folder).leftAlone().get(0).name()).isEqualTo("\\u202Excod");
  }
}
