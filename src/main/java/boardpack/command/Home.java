package boardpack.command;

import java.nio.file.Path;

/**
 * The folder that holds input, jobs, reports, packs and data: {@code --home}, else the working
 * directory.
 */
public record Home(Path directory) {
  /** The system property that {@code --home} sets. */
  public static final String PROPERTY = "boardpack.home";

  public Home {
    directory = directory.toAbsolutePath().normalize();
  }

  public static Home current() {
    return new Home(Path.of(System.getProperty(PROPERTY, "")));
  }

  public Path input() {
    return directory.resolve("input");
  }

  public Path jobs() {
    return directory.resolve("jobs");
  }

  public Path reports() {
    return directory.resolve("reports");
  }

  public Path packs() {
    return directory.resolve("packs");
  }

  public Path data() {
    return directory.resolve("data");
  }
}
