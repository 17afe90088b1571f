package boardpack.delivery;

import boardpack.command.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which mails may have left, kept beside the packs and so outside the database: after a backup was
 * put back the database knows less than was done, and must not send it all again. One line an
 * attempt, written before the message's last line goes: the mail's id and the attempt's number.
 */
@Component
class SentLog {
  private final Path file;

  SentLog(Home home) {
    this.file = home.packs().resolve(".sent");
  }

  synchronized void note(Mail mail) {
    try {
      Files.createDirectories(file.getParent());
      try (var log = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        var line = "%s %d%n".formatted(mail.id(), mail.attempts() + 1);
        log.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        log.force(false);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The last attempt of each mail. */
  synchronized Attempts read() {
    var last = new HashMap<String, Integer>();
    try {
      if (Files.exists(file)) {
        for (var line : Files.readAllLines(file)) {
          var parts = line.split(" ");
          if (parts.length == 2 && parts[1].matches("\\d{1,6}")) {
            last.merge(parts[0], Integer.parseInt(parts[1]), Math::max);
          }
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new Attempts(last);
  }

  /** The number of the last attempt of each mail, by id. */
  record Attempts(Map<String, Integer> last) {
    Attempts {
      last = Map.copyOf(last);
    }

    int of(Mail mail) {
      return last.getOrDefault(mail.id(), 0);
    }

    /** Whether more was done about a mail than the database knows. */
    boolean areAheadOf(Mail mail) {
      return of(mail) > mail.attempts();
    }
  }
}
