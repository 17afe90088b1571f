package boardpack.audit;

import boardpack.command.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The story of the house for people, one event a line, in London's time by the house's own clock:
 *
 * <pre>
 * Mon 22 Jan 2018 17:00  month-end  December 2017 (M9 2017/18): 44 packs made; 3 returns missing
 * </pre>
 *
 * It is told again in the log for machines. Losing it loses no fact: those are in the trail.
 */
@Component
public final class Diary {
  private static final Logger LOG = LoggerFactory.getLogger(Diary.class);
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.of("Europe/London"));

  private final Path file;
  private final Clock clock;

  public Diary(Home home, Clock clock) {
    this.file = home.data().resolve("log").resolve("diary.txt");
    this.clock = clock;
  }

  /** Where it is kept. */
  public Path file() {
    return file;
  }

  /**
   * @param who the job or the part of the house it is about
   */
  public void note(String who, String what) {
    LOG.info("{}: {}", who, what);
    write(who, what);
  }

  /** Something that a person should see to. */
  public void alarm(String who, String what) {
    LOG.error("{}: {}", who, what);
    write(who, "ALARM: " + what);
  }

  private synchronized void write(String who, String what) {
    var line =
        "%s  %-12s  %s%n"
            .formatted(AT.format(clock.instant()), who, what.replaceAll("[\\r\\n\\x1b]+", " "));
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException fault) {
      LOG.warn("The diary cannot be written: {}", fault.getMessage());
    }
  }
}
