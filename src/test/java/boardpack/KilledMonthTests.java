package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on a sample month, ended as a power cut would while it takes files in, while it
 * makes a pack, and while it publishes it; each time simply started again.
 */
class KilledMonthTests {
  private static final int KILLED = 137;

  @AfterEach
  void forgetSettings() {
    System.getProperties().stringPropertyNames().stream()
        .filter(key -> key.startsWith("boardpack."))
        .forEach(System::clearProperty);
  }

  @Test
  void aMonthThatWasKilledThreeTimesEndsByteForByteLikeOneThatWasNot(
      @TempDir Path killed, @TempDir Path undisturbed) throws Exception {
    for (var point : List.of("after-keep:1", "done-compose:1", "before-rename:1")) {
      assertThat(demo(killed, point)).as(point).isEqualTo(KILLED);
    }
    assertThat(demo(killed)).isZero();
    shareTheSigningKey(killed, undisturbed);
    assertThat(demo(undisturbed)).isZero();

    assertThat(files(killed.resolve("packs")))
        .isEqualTo(files(undisturbed.resolve("packs")))
        .hasSizeGreaterThan(5);
    assertThat(files(killed.resolve("data/archive")))
        .isEqualTo(files(undisturbed.resolve("data/archive")))
        .hasSizeGreaterThan(20);
    assertThat(answers(killed)).isEqualTo(answers(undisturbed)).hasSizeGreaterThan(40);
  }

  /** Undisturbed, and so in this process. */
  private static int demo(Path home) {
    return Boardpack.run("demo", "--footprints=1", "--exit", "--home=" + home);
  }

  private static int demo(Path home, String fault) throws IOException, InterruptedException {
    var log = home.resolve("program.log");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfault=" + fault,
                "-cp",
                System.getProperty("java.class.path"),
                Boardpack.class.getName(),
                "demo",
                "--footprints",
                "1",
                "--exit",
                "--home",
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("Still running at " + fault + ":\n" + Files.readString(log));
    }
    return process.exitValue();
  }

  /** The manifest names the key that signed it. */
  private static void shareTheSigningKey(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolve("data/keys"));
    try (var keys = Files.list(from.resolve("data/keys"))) {
      for (var key : keys.toList()) {
        Files.copy(key, to.resolve("data/keys").resolve(key.getFileName()));
      }
    }
  }

  /** What became of each file; a marked workbook carries the time at which it was saved. */
  private static Map<String, String> answers(Path home) throws Exception {
    var answers = files(home.resolve("input"));
    answers.remove("STATUS.html");
    answers.replaceAll((name, digest) -> name.endsWith(".marked.xlsx") ? "" : digest);
    return answers;
  }

  /** Every file below a folder by its name, with its SHA-256. */
  private static Map<String, String> files(Path folder) throws Exception {
    var found = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        found.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
      }
    }
    return found;
  }
}
