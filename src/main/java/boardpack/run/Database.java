package boardpack.run;

import boardpack.command.Failed;
import boardpack.command.Home;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * One embedded database for Spring Batch, Quartz and our own tables. HSQLDB keeps what it
 * acknowledged, and lets several packs be made at once, only with these settings; {@link
 * DatabaseChecks} refuses to start without them.
 */
@Configuration
class Database {
  /** What each does and what happens without it stands in docs/decisions.md. */
  static final List<String> HSQLDB_SETTINGS =
      List.of(
          "hsqldb.tx=mvcc",
          "hsqldb.write_delay=false",
          "hsqldb.full_log_replay=true",
          "hsqldb.lock_file=false",
          "shutdown=true");

  /** Each pack being made may hold a connection and ask for another. */
  private static final int CONNECTIONS = 16;

  /** Kept prepared by each connection: HSQLDB takes longer to compile one than to run it. */
  private static final int STATEMENTS = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Bean
  @Profile("!cluster")
  DataFolder dataFolder(Home home) {
    return DataFolder.at(home.data());
  }

  @Bean
  @Profile("!cluster")
  HomeLock homeLock(DataFolder data, Clock clock) {
    return HomeLock.take(data.folder(), clock);
  }

  @Bean
  @Profile("!cluster")
  BasicDataSource dataSource(DataFolder data, HomeLock held) {
    var source = new BasicDataSource();
    source.setUrl("jdbc:hsqldb:file:" + data.database() + ";" + String.join(";", HSQLDB_SETTINGS));
    source.setUsername(data.user());
    source.setPassword(data.password());
    source.setMaxTotal(CONNECTIONS);
    source.setMaxIdle(CONNECTIONS);
    source.setMaxWait(PATIENCE);
    source.setPoolPreparedStatements(true);
    source.setMaxOpenPreparedStatements(STATEMENTS);
    open(source, data);
    return source;
  }

  private static void open(BasicDataSource source, DataFolder data) {
    try {
      source.getConnection().close();
    } catch (SQLException | RuntimeException damaged) {
      close(source);
      throw new Failed(
          "The database in %s cannot be opened (%s). Put back the newest copy from data/backups as the README says"
              .formatted(data.folder(), rootMessage(damaged)),
          damaged);
    }
  }

  private static void close(BasicDataSource source) {
    try {
      source.close();
    } catch (SQLException alreadyBroken) {
      // What cannot be opened has nothing to lose.
    }
  }

  private static String rootMessage(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? String.valueOf(failure.getMessage()) : rootMessage(cause);
  }

  /** Spring Batch's default is Java serialisation. */
  @Bean
  ExecutionContextSerializer executionContextSerializer() {
    return new JacksonExecutionContextStringSerializer();
  }

  @Bean
  SchedulerFactoryBeanCustomizer asManyPacksAtOnceAsCores(
      org.springframework.boot.quartz.autoconfigure.QuartzProperties quartz,
      org.springframework.core.env.Environment settings) {
    int cores = Runtime.getRuntime().availableProcessors();
    var properties = new Properties();
    properties.putAll(quartz.getProperties());
    properties.setProperty(
        "org.quartz.threadPool.threadCount",
        settings.getProperty("boardpack.threads", Integer.toString(cores)));
    return factory -> factory.setQuartzProperties(properties);
  }
}
