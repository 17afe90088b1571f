package boardpack.run;

import boardpack.command.Setting;
import boardpack.command.WrongUsage;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The database that several processes share, once one machine is outgrown: PostgreSQL. */
@Configuration
@Profile("cluster")
class ClusterDatabase {
  private static final int CONNECTIONS = 12;

  @Bean
  HikariDataSource dataSource() {
    var source = new HikariDataSource();
    source.setJdbcUrl(needed(Setting.DATABASE_URL));
    source.setUsername(needed(Setting.DATABASE_USER));
    Setting.DATABASE_PASSWORD_FILE
        .value()
        .map(Path::of)
        .map(ClusterDatabase::read)
        .ifPresent(source::setPassword);
    source.setMaximumPoolSize(CONNECTIONS);
    return source;
  }

  private static String needed(Setting setting) {
    return setting
        .value()
        .orElseThrow(
            () ->
                new WrongUsage(
                    "A cluster needs %s: %s=%s"
                        .formatted(setting.meaning(), setting.key(), setting.example())));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new WrongUsage("Cannot read " + file + ": " + unreadable.getMessage());
    }
  }
}
