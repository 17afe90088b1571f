package boardpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own, ended at a chosen point as a power cut would, and simply started again. */
class KilledTests {
  private static final int KILLED = 137;

  @Test
  void afterKillUponKillAPlainRestartLeavesTheSamePacksOnce(
      @TempDir Path killed, @TempDir Path undisturbed) throws Exception {
    var points =
        List.of(
            "before-reconcile:1",
            "after-compose:2",
            "after-rename:2",
            "after-publish:1",
            "after-publish:2");

    for (var point : points) {
      assertThat(program(killed, point)).as(point).isEqualTo(KILLED);
    }
    SmallProgram.main(new String[] {killed.toString()});
    SmallProgram.main(new String[] {undisturbed.toString()});

    assertThat(packs(killed)).isEqualTo(packs(undisturbed)).hasSize(2 * SmallProgram.PACKS);
    assertThat(killed.resolve("packs/.making")).isEmptyDirectory();
    try (var house = SmallHouse.in(killed)) {
      assertThat(house.getBean(PackRegister.class).all()).hasSize(SmallProgram.PACKS);
      assertThat(house.getBean(AuditTrail.class).firstBroken()).isEmpty();
    }
  }

  private static int program(Path home, String fault) throws IOException, InterruptedException {
    var log = home.resolve("program.log");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfault=" + fault,
                "-cp",
                System.getProperty("java.class.path"),
                SmallProgram.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("Still running at " + fault + ":\n" + Files.readString(log));
    }
    return process.exitValue();
  }

  private static Map<String, String> packs(Path home) throws IOException {
    var found = new TreeMap<String, String>();
    var packs = home.resolve("packs/2017-12");
    try (var files = Files.walk(packs)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        found.put(packs.relativize(file).toString(), Files.readString(file));
      }
    }
    return found;
  }
}
