package boardpack.schedule;

import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.reference.ReferenceFile;
import boardpack.reference.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The job files of a home, or those of the product where a home has no {@code jobs/}. */
final class JobFiles {
  private static final String SUFFIX = ".yml";
  private static final List<String> SHIPPED = List.of("month-end");

  /** Settings of the realism tests, which lie beside the jobs. */
  private static final String NO_JOB = "thresholds" + SUFFIX;

  private final Path folder;

  JobFiles(Home home) {
    this.folder = home.jobs();
  }

  /** All jobs, by name. */
  List<JobDefinition> all() {
    return names().stream().map(this::job).toList();
  }

  /**
   * @throws WrongUsage if there is no such job, or its file is wrong
   */
  JobDefinition job(String name) {
    if (!names().contains(name)) {
      throw new WrongUsage(
          "There is no job \"%s\"; there are: %s".formatted(name, String.join(", ", names())));
    }
    return JobFile.read(name, "jobs/" + name + SUFFIX, text(name));
  }

  /** The working days, with the holidays of {@code jobs/holidays.csv} where there is one. */
  WorkingDays workingDays() {
    var file = folder.resolve("holidays.csv");
    if (!Files.isRegularFile(file)) {
      return WorkingDays.england();
    }
    try (var reader = Files.newBufferedReader(file)) {
      return WorkingDays.england(ReferenceFile.read("jobs/holidays.csv", reader));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (RuntimeException wrong) {
      throw new WrongUsage(Objects.requireNonNullElse(wrong.getMessage(), "holidays.csv is wrong"));
    }
  }

  private List<String> names() {
    if (!Files.isDirectory(folder)) {
      return SHIPPED;
    }
    var names = new TreeMap<String, Path>();
    try (var files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .filter(file -> !file.getFileName().toString().equals(NO_JOB))
          .forEach(file -> names.put(file.getFileName().toString().replace(SUFFIX, ""), file));
    } catch (IOException fault) {
      throw new Failed("Cannot read " + folder + ": " + fault.getMessage(), fault);
    }
    return List.copyOf(names.keySet());
  }

  private String text(String name) {
    try {
      return Files.isDirectory(folder)
          ? Files.readString(folder.resolve(name + SUFFIX))
          : shipped(name);
    } catch (IOException fault) {
      throw new WrongUsage("Cannot read jobs/" + name + SUFFIX + ": " + fault.getMessage());
    }
  }

  private static String shipped(String name) throws IOException {
    try (var in = JobFiles.class.getResourceAsStream("/boardpack/jobs/" + name + SUFFIX)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
