package boardpack.audit;

import boardpack.command.Failed;
import boardpack.command.Home;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the database had come, kept outside it in {@code packs/.seal}: the newest entry of the
 * trail with its hash, and how many rows there were. A database that opens with less than that has
 * lost something without saying so, and nothing is done with it.
 */
@Component
@Profile("!cluster")
public final class Seal {
  private static final String SEQ = "audit_event";
  private static final String HASH = "hash";
  private static final List<String> GROWING =
      List.of("received_file", "return_version", "pack_issue", "pack", "flag_event");

  private final Path file;
  private final JdbcClient database;
  private Map<String, String> pressed = Map.of();

  Seal(Home home, JdbcClient database) {
    this.file = home.packs().resolve(".seal");
    this.database = database;
  }

  /** Where it is kept. */
  public Path file() {
    return file;
  }

  /** Notes how far the database is by now: after a commit, never before. */
  public synchronized void press() {
    var now = state();
    if (!now.equals(pressed)) {
      write(now);
      pressed = now;
    }
  }

  /**
   * @throws Failed if the database is behind its seal
   */
  @PostConstruct
  void refuseADatabaseThatLostSomething() {
    if (!Files.exists(file)) {
      return;
    }
    var sealed = read();
    var now = state();
    for (var table : sealed.stringPropertyNames()) {
      if (!table.equals(HASH) && count(now, table) < Long.parseLong(sealed.getProperty(table))) {
        throw behind(
            "%d of %s rows of %s".formatted(count(now, table), sealed.getProperty(table), table));
      }
    }
    if (!hashOf(sealed.getProperty(SEQ)).equals(sealed.getProperty(HASH))) {
      throw behind("audit entry %s is another one".formatted(sealed.getProperty(SEQ)));
    }
  }

  private Failed behind(String what) {
    return new Failed(
        "The database has lost something (%s, by %s). Put back the newest copy from data/backups as the README says; if you began anew on purpose, delete %s"
            .formatted(what, file, file));
  }

  private static long count(Map<String, String> now, String table) {
    return Long.parseLong(now.getOrDefault(table, "0"));
  }

  private Map<String, String> state() {
    var state = new TreeMap<String, String>();
    for (var table : GROWING) {
      var rows = database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
      state.put(table, rows.toString());
    }
    var seq = database.sql("SELECT COALESCE(MAX(seq), 0) FROM audit_event").query(Long.class);
    state.put(SEQ, seq.single().toString());
    state.put(HASH, hashOf(state.get(SEQ)));
    return state;
  }

  private String hashOf(String seq) {
    return database
        .sql("SELECT hash FROM audit_event WHERE seq = ?")
        .param(Long.parseLong(seq))
        .query(String.class)
        .optional()
        .orElse(AuditEvent.FIRST);
  }

  private Properties read() {
    var sealed = new Properties();
    try {
      sealed.load(new StringReader(Files.readString(file)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return sealed;
  }

  private void write(Map<String, String> state) {
    var text =
        state.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    var temporary = file.resolveSibling(".seal.tmp");
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(temporary, text);
      try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
