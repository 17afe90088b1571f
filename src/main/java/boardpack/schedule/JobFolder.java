package boardpack.schedule;

import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * {@code jobs/}: its job files, or those of the product where a home has none of its own: no such
 * folder, or one with nothing but recipients, holidays or thresholds.
 */
final class JobFolder {
  static final String HOLIDAYS = "holidays.csv";
  static final String SUFFIX = ".yml";

  private static final List<String> SHIPPED =
      List.of(
          "backup",
          "chase",
          "close",
          "flash",
          "housekeeping",
          "month-end",
          "national",
          "re-issue",
          "summary");

  /** Letters, figures, blanks and {@code - _}. */
  private static final String NAME = "[\\p{L}\\d][\\p{L}\\d _-]{0,59}\\.yml";

  /** Settings of the realism tests, which lie beside the jobs. */
  private static final String NO_JOB = "thresholds" + SUFFIX;

  private final Path folder;

  JobFolder(Home home) {
    this.folder = home.jobs();
  }

  /** The names of all jobs, in order. */
  List<String> names() {
    var own = own();
    return own.isEmpty() ? SHIPPED : own;
  }

  private List<String> own() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var names = new TreeSet<String>();
    for (var file : files()) {
      var name = file.getFileName().toString();
      if (name.matches(NAME) && !name.equals(NO_JOB)) {
        names.add(name.substring(0, name.length() - SUFFIX.length()));
      }
    }
    return List.copyOf(names);
  }

  /** What is wrong with names of files: they would be passed over without a word. */
  List<String> wrongNames() {
    var names = Files.isDirectory(folder) ? files().stream() : Stream.<Path>empty();
    return names
        .map(file -> file.getFileName().toString())
        .filter(name -> name.toLowerCase(Locale.ROOT).matches("[^.~].*\\.ya?ml"))
        .filter(name -> !name.matches(NAME))
        .map(
            name ->
                "%s, line 1, column 1: is not read; a job's file is called like month-end.yml"
                    .formatted(place(name)))
        .toList();
  }

  /**
   * The text of a job's file, or of the holidays' file.
   *
   * @throws WrongUsage if it cannot be read
   */
  String text(String file) {
    try {
      var own = folder.resolve(file);
      return Files.isRegularFile(own) || !own().isEmpty() ? Files.readString(own) : shipped(file);
    } catch (CharacterCodingException notUtf8) {
      throw new WrongUsage(place(file) + ", line 1, column 1: is not UTF-8 text");
    } catch (IOException fault) {
      throw new WrongUsage("Cannot read " + place(file) + ": " + fault.getMessage());
    }
  }

  boolean hasHolidays() {
    return Files.isRegularFile(folder.resolve(HOLIDAYS));
  }

  /** As a file is called in complaints. */
  static String place(String file) {
    return "jobs/" + file;
  }

  /** Another whenever a file was changed, added or removed. */
  List<String> fingerprint() {
    var prints = new ArrayList<String>();
    if (Files.isDirectory(folder)) {
      files().forEach(file -> print(file, prints));
    }
    return prints;
  }

  private static void print(Path file, List<String> prints) {
    try {
      prints.add(
          "%s %d %s"
              .formatted(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException goneAgain) {
      prints.add(file + " gone");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private List<Path> files() {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new Failed("Cannot read " + folder + ": " + fault.getMessage(), fault);
    }
  }

  private static String shipped(String file) throws IOException {
    try (var in = JobFolder.class.getResourceAsStream("/boardpack/jobs/" + file)) {
      return new String(
          Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
