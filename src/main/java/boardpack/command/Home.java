package boardpack.command;

import java.nio.file.Path;

/**
 * The folder that holds input, jobs, reports, packs and data: {@code --home}, else the working
 * directory.
 */
public record Home(Path directory) {
  public Home {
    directory = directory.toAbsolutePath().normalize();
  }

  public static Home current() {
    return new Home(Path.of(Setting.HOME.value().orElse("")));
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

  /** Where mails of a dry run are written. */
  public Path outbox() {
    return directory.resolve("outbox");
  }

  /** Settings of this installation, if it has any. */
  Path settings() {
    return directory.resolve("boardpack.properties");
  }

  public Path data() {
    return directory.resolve("data");
  }
}
