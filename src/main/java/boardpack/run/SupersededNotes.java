package boardpack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Says beside each earlier issue of a pack that a later one replaces it: {@code
 * issue-1-SUPERSEDED.txt} beside {@code issue-1/}, whose signed files stay as they are.
 */
public final class SupersededNotes {
  private static final String ENDING = "-SUPERSEDED.txt";

  private SupersededNotes() {}

  /** Where the note on an issue lies, whether or not there is one. */
  public static Path of(Path issue) {
    var folder = issue.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ENDING);
  }

  /** Writes the notes on all issues before a published one; those that are there stay. */
  static void write(Path latest, int issue) {
    var packs = Objects.requireNonNull(latest.toAbsolutePath().getParent());
    for (int earlier = 1; earlier < issue; earlier++) {
      var folder = packs.resolve("issue-" + earlier);
      if (Files.isDirectory(folder)) {
        write(
            of(folder),
            "Issue %d is superseded by issue %d, in %s beside it. Its files are kept as they were signed.%n"
                .formatted(earlier, issue, latest.getFileName()));
      }
    }
  }

  private static void write(Path note, String words) {
    try {
      Durable.write(note, words);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
