package boardpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupersededNotesTests {
  @TempDir private Path packs;

  @Test
  void anEarlierIssueIsMarkedBesideItsFolderAndNothingInIt() throws IOException {
    var first = Files.createDirectories(packs.resolve("issue-1"));
    var second = Files.createDirectories(packs.resolve("issue-2"));

    SupersededNotes.write(first, 1);
    assertThat(SupersededNotes.of(first)).doesNotExist();

    SupersededNotes.write(second, 2);
    assertThat(packs.resolve("issue-1-SUPERSEDED.txt"))
        .content()
        .startsWith("Issue 1 is superseded by issue 2");
    assertThat(first).isEmptyDirectory();
    assertThat(SupersededNotes.of(second)).doesNotExist();
  }
}
