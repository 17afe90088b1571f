package boardpack.run;

import boardpack.command.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies the embedded database while it is in use, with the password that opens it. */
@Component
@Profile("!cluster")
public final class DatabaseCopy {
  private final JdbcClient database;
  private final Home home;

  DatabaseCopy(JdbcClient database, Home home) {
    this.database = database;
    this.home = home;
  }

  /** Writes the database's files and {@code database.password} into a folder. */
  public void into(Path folder) throws IOException {
    if (folder.toString().contains("'")) {
      throw new IOException(folder + " has an apostrophe in its name");
    }
    database.sql("BACKUP DATABASE TO '%s/' NOT BLOCKING AS FILES".formatted(folder)).update();
    Files.copy(home.data().resolve("database.password"), folder.resolve("database.password"));
  }
}
