package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.intake.Ripening.Ripe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RipeningTests {
  private static final Duration GIVEN_UP = Duration.ofSeconds(60);
  @TempDir private Path folder;
  private final byte[] whole = zip();
  private long nanoseconds;
  private Ripening ripening = new Ripening(Duration.ofSeconds(1), () -> nanoseconds);

  @BeforeEach
  void startAgain() {
    ripening = new Ripening(Duration.ofSeconds(1), () -> nanoseconds);
  }

  @Test
  void aWholeFileIsRipeOnceItHasLainUnchangedForASecond() throws IOException {
    Files.write(folder.resolve("a.xlsx"), whole);

    assertThat(ripeAfter(0)).isEmpty();
    assertThat(ripeAfter(1)).containsExactly("a.xlsx");
  }

  @Test
  void whatLayThereWhenTheProgramStartedWaitsNoSecondMoreWhenItIsWanted() throws IOException {
    Files.write(folder.resolve("a.xlsx"), whole);
    var waiting = new Waiting(folder, ripening, Duration.ZERO);

    waiting.begin();
    nanoseconds += Duration.ofSeconds(1).toNanos();

    assertThat(waiting.ripe()).hasSize(1);
  }

  @Test
  void aFileThatGrowsIsNotRipe() throws IOException {
    for (int second = 0; second < 10; second++) {
      Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, whole.length - 10 + second));
      assertThat(ripeAfter(1)).isEmpty();
    }
  }

  @Test
  void aFileOfFullSizeThatIsStillFilledWithNoughtsIsNotRipe() throws IOException {
    var file = folder.resolve("a.xlsx");
    Files.write(file, new byte[whole.length]);
    ripeAfter(0);
    assertThat(ripeAfter(5)).isEmpty();

    var half = whole.clone();
    Arrays.fill(half, 40, whole.length - 80, (byte) 0);
    Files.write(file, half);
    ripeAfter(0);
    assertThat(ripeAfter(5)).isEmpty();

    Files.write(file, whole);
    ripeAfter(0);
    assertThat(ripeAfter(5)).containsExactly("a.xlsx");
  }

  @Test
  void aHalfFileThatNobodyFinishesIsGivenUpAfterAMinute() throws IOException {
    Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, whole.length / 2));

    ripeAfter(0);
    assertThat(ripeAfter(59)).isEmpty();
    assertThat(ripeAfter(1)).containsExactly("a.xlsx");
  }

  @Test
  void textIsWholeWhenItsLastLineEnds() throws IOException {
    var file = folder.resolve("a.csv");
    Files.writeString(file, "a,b\n1,2");
    ripeAfter(0);
    assertThat(ripeAfter(5)).isEmpty();

    Files.writeString(file, "a,b\n1,23\n");
    ripeAfter(0);
    assertThat(ripeAfter(1)).containsExactly("a.csv");
  }

  @Test
  void whatIsWrongForGoodIsNotWaitedFor() throws IOException {
    Files.writeString(folder.resolve("a.xlsx"), "%PDF-1.4");

    ripeAfter(0);
    assertThat(ripeAfter(1)).containsExactly("a.xlsx");
  }

  /** A folder, so that opening it fails, in the place of a file that another program has locked. */
  @Test
  void aFileThatCannotBeReadNowIsTriedAgainAndDelaysNoOther() throws IOException {
    var locked = Files.createDirectory(folder.resolve("locked.xlsx"));
    Files.write(folder.resolve("a.xlsx"), whole);
    var files = new ArrayList<>(Look.at(folder).files());
    var lying = files.get(0);
    files.add(new Lying(locked, 9, lying.modified(), lying.changed(), "locked"));

    ripening.sort(files, GIVEN_UP);
    nanoseconds += GIVEN_UP.toNanos();
    var sorted = ripening.sort(files, GIVEN_UP);

    assertThat(sorted.ripe()).extracting(Ripe::path).containsExactly(folder.resolve("a.xlsx"));
    assertThat(sorted.unfinished()).containsExactly(locked);
    Files.delete(locked);
    Files.write(locked, whole);
    assertThat(ripening.sort(files, GIVEN_UP).ripe()).hasSize(2);
  }

  private List<String> ripeAfter(int seconds) throws IOException {
    nanoseconds += Duration.ofSeconds(seconds).toNanos();
    return ripening.sort(Look.at(folder).files(), GIVEN_UP).ripe().stream()
        .map(ripe -> ripe.path().getFileName().toString())
        .toList();
  }

  private static byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".repeat(50).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException cannotHappen) {
      throw new AssertionError(cannotHappen);
    }
    return bytes.toByteArray();
  }
}
