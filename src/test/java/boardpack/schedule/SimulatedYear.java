package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.command.HouseClock;
import boardpack.delivery.Outbox;
import boardpack.reference.Footprint;
import boardpack.reference.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A year of the service by a clock that is moved from one event to the next: workbooks that come,
 * jobs that fall due, mails to be tried again, the program switched off and on.
 */
public final class SimulatedYear implements AutoCloseable {
  public static final HouseClock CLOCK = HouseClock.standingAt(Instant.EPOCH);

  private static final WorkingDays DAYS = WorkingDays.england();

  private final Path home;
  private final List<String> settings;
  private final NavigableMap<Instant, List<Runnable>> events = new TreeMap<>();
  private ConfigurableApplicationContext house;

  public SimulatedYear(Path home, Instant start, List<String> settings) {
    this.home = home;
    this.settings = settings;
    CLOCK.standAt(start);
  }

  /** The instant of a working day after the end of a month, by the clock in London. */
  public static Instant on(Period period, int workingDay, String time) {
    return When.at(DAYS.after(period, workingDay), LocalTime.parse(time));
  }

  public void at(Instant instant, Runnable event) {
    events.computeIfAbsent(instant, any -> new java.util.ArrayList<>()).add(event);
  }

  /** Copies into the drop folder, as people do: under another name first. */
  public void drop(List<Path> files) {
    try {
      var input = Files.createDirectories(home.resolve("input"));
      for (var file : files) {
        var hidden = input.resolve("." + file.getFileName());
        Files.copy(file, hidden, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(hidden, input.resolve(file.getFileName()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public void switchOn() {
    house = YearHouse.in(home, CLOCK, settings);
  }

  public void switchOff() {
    house.close();
    house = null;
  }

  public ConfigurableApplicationContext house() {
    return house;
  }

  /** Lives through all that happens until an instant. */
  public void liveUntil(Instant end) {
    look();
    for (var next = next(); next.isBefore(end); next = next()) {
      CLOCK.standAt(next);
      var now = events.remove(next);
      if (now != null) {
        now.forEach(Runnable::run);
      }
      look();
    }
    CLOCK.standAt(end);
  }

  private void look() {
    if (house != null) {
      house.getBean(Service.class).lookAround();
    }
  }

  private Instant next() {
    var happening = events.isEmpty() ? Stream.<Instant>empty() : Stream.of(events.firstKey());
    if (house == null) {
      return happening.findFirst().orElse(Instant.MAX);
    }
    var due = house.getBean(DueJobs.class).nextTimes().values().stream();
    var mail = house.getBean(Outbox.class).nextDue().stream();
    return Stream.of(happening, due, mail)
        .flatMap(times -> times)
        .map(time -> time.isAfter(CLOCK.instant()) ? time : CLOCK.instant().plusSeconds(1))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The jobs that ship, for some footprints only; what comes daily less often. */
  public void jobs(Path shipped, List<Footprint> footprints) {
    var numbers = footprints.stream().map(Footprint::number).toList();
    try (var files = Files.list(shipped)) {
      for (var file : files.filter(SimulatedYear::isJob).collect(Collectors.toList())) {
        write(
            home.resolve("jobs").resolve(file.getFileName()),
            Files.readString(file)
                .replace(
                    "footprints: all", "footprints: " + (isFlash(file) ? numbers.get(0) : numbers))
                .replace("when: every day at 22:00", "when: day 1 at 22:00")
                .replace("when: working days at 09:00", "when: Mondays at 09:00"));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** One footprint's drafts are like another's. */
  private static boolean isFlash(Path file) {
    return file.endsWith("flash.yml");
  }

  private static boolean isJob(Path file) {
    return file.toString().endsWith(".yml");
  }

  @Override
  public void close() {
    if (house != null) {
      house.close();
    }
  }
}
