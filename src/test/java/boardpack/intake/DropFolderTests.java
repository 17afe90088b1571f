package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Period;
import boardpack.command.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTests {
  @TempDir private Path home;
  private Path input = Path.of("input");

  @BeforeEach
  void makeTheFolder() throws IOException {
    input = Files.createDirectories(home.resolve("input"));
  }

  @Test
  void wholeFilesAreClaimedAndTheOthersStayWhereTheyLie() throws IOException {
    Files.writeString(input.resolve("b.csv"), "a,b\n1,2\n");
    Files.writeString(input.resolve("a.csv"), "a,b\n1,2\n");
    Files.writeString(input.resolve("cut.csv"), "a,b\n1");
    Files.createSymbolicLink(input.resolve("link.csv"), Path.of("nowhere"));

    var folder = folder();
    var claimed = folder.claim();

    assertThat(claimed).extracting(Dropped::name).containsExactlyInAnyOrder("a.csv", "b.csv");
    assertThat(names(input)).containsExactly(".claimed", "cut.csv", "link.csv");
    assertThat(folder.leftAlone())
        .extracting(LeftAlone::name)
        .containsExactlyInAnyOrder("link.csv", "cut.csv");
  }

  @Test
  void whatAnEarlierProcessClaimedIsTakenUpAgain() throws IOException {
    Files.writeString(input.resolve("a.csv"), "a,b\n1,2\n");
    folder().claim();

    assertThat(folder().claim()).extracting(Dropped::name).containsExactly("a.csv");
  }

  @Test
  void aLinkAmongTheClaimedIsNeverFollowed() throws IOException {
    var own = Files.createDirectories(input.resolve(".claimed/1"));
    Files.createSymbolicLink(own.resolve("a.csv"), Path.of("nowhere"));

    assertThat(folder().claim()).isEmpty();
    assertThat(names(own)).isEmpty();
  }

  @Test
  void twoFilesOfOneNameAreBothKept() throws IOException {
    for (int i = 0; i < 2; i++) {
      Files.writeString(input.resolve("a.csv"), "a,b\n1," + i + "\n");
      var folder = folder();
      var file = folder.claim().get(0);
      folder.file(file, folder.acceptedPlace(file, Period.of("2017-04"), new HashSet<>()));
    }

    assertThat(names(input.resolve("accepted/2017-04"))).containsExactly("a (2).csv", "a.csv");
  }

  @Test
  void aNameThatSteersATerminalIsFiledAwaySpelledOut() throws IOException {
    Files.writeString(input.resolve("a\n\u001Bb.csv"), "a,b\n1,2\n");
    var folder = folder();

    var file = folder.claim().get(0);
    folder.file(file, folder.rejectedPlace(file, new HashSet<>()));

    assertThat(names(input.resolve("rejected"))).containsExactly("a{000A}{001B}b.csv");
  }

  private DropFolder folder() {
    var atOnce = new Ripening(Duration.ZERO, System::nanoTime);
    return new DropFolder(
        new Home(home), Clock.systemUTC(), new Waiting(input, atOnce, Duration.ZERO));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
