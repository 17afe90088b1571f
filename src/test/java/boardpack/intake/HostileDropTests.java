package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.Home;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers that race with the reader, and entries that no file can carry. */
class HostileDropTests {
  private static final Path HOSTILE = Path.of("../shared/hostile").toAbsolutePath().normalize();
  private static final Path GOOD = HOSTILE.resolve("made/good_minimal.xlsx");
  @TempDir private Path home;
  private Path input = Path.of("input");

  @BeforeEach
  void makeTheFolder() throws IOException {
    Assumptions.assumeTrue(Files.exists(GOOD), "the hostile files are not at hand");
    input = Files.createDirectories(home.resolve("input"));
  }

  @Test
  void howeverAFileIsWrittenOnlyItsWholeBytesAreClaimed() throws Exception {
    var writers = new ArrayList<Process>();
    for (var mode : List.of("slow", "prealloc", "truncate", "stall", "rename", "swaplink")) {
      writers.add(python("writers.py", mode, GOOD.toString(), mode + ".xlsx", "3"));
    }
    var folder = new DropFolder(new Home(home), Clock.systemUTC());
    var claimed = new TreeMap<String, String>();
    while (writers.stream().anyMatch(Process::isAlive)) {
      claim(folder, claimed);
    }
    claim(folder, claimed);

    assertThat(claimed)
        .containsKeys("prealloc.xlsx", "rename.xlsx", "slow.xlsx", "stall.xlsx", "truncate.xlsx");
    assertThat(claimed.values()).containsOnly(Workbooks.sha256(Files.readAllBytes(GOOD)));
  }

  @Test
  void nothingButPlainFilesIsClaimedAndEachOtherIsTold() throws Exception {
    Assumptions.assumeTrue(python("gen_special.py", ".", "all").waitFor() == 0);
    var folder = new DropFolder(new Home(home), Clock.systemUTC());
    var claimed = new TreeMap<String, String>();

    claim(folder, claimed);

    assertThat(claimed).containsKeys("RETURN.XLSX", "-rf.xlsx", "a{000A}b.xlsx", "same.xlsx");
    assertThat(claimed.keySet())
        .doesNotContain("link_to_passwd.xlsx", "fifo.xlsx", "hard_a.xlsx", "sparse_10GB.xlsx");
    assertThat(claimed.values()).containsOnly(Workbooks.sha256(Files.readAllBytes(GOOD)));
    assertThat(folder.leftAlone())
        .extracting(LeftAlone::name)
        .contains(
            "fifo.xlsx",
            "link_to_passwd.csv",
            "dangling.xlsx",
            "loop.xlsx",
            "directory.xlsx",
            "socket.xlsx",
            "hard_a.xlsx",
            "hard_b.xlsx",
            "sparse_10GB.csv");
    python("gen_special.py", ".", "clean").waitFor();
  }

  private static void claim(DropFolder folder, TreeMap<String, String> claimed) throws IOException {
    for (var file : folder.claim()) {
      claimed.put(file.name(), Workbooks.sha256(Wholeness.bytes(file.path())));
      folder.discard(file);
    }
  }

  private Process python(String script, String... args) throws IOException {
    var command = new ArrayList<>(List.of("python3", HOSTILE.resolve(script).toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(input.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
