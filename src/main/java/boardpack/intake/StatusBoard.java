package boardpack.intake;

import boardpack.basics.Period;
import boardpack.command.Home;
import boardpack.returns.ReceivedReturns;
import boardpack.run.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code input/STATUS.html} up to date: what came, what is wrong with it, what is missing,
 * and what to do next. It is written anew when a file was settled, when something else is left
 * alone in the folder, and when a day has gone; while many files are being settled, every other
 * second.
 */
@Component
class StatusBoard {
  private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);
  private static final String PAGE = "STATUS.html";
  private static final Duration BETWEEN_WRITINGS = Duration.ofSeconds(2);
  private static final int MOST_LATELY = 50;

  private final Path input;
  private final MonthStatuses statuses;
  private final ReceivedReturns returns;
  private final ReceivedFiles received;
  private final Clock clock;
  private final Deque<FileAnswer> lately = new ArrayDeque<>();
  private int left;
  private long writtenAt;
  private List<LeftAlone> leftAlone = List.of();
  private @Nullable Shows shows;

  /** What a page on disk was written for. */
  private record Shows(LocalDate day, List<LeftAlone> leftAlone) {}

  StatusBoard(
      Home home,
      MonthStatuses statuses,
      ReceivedReturns returns,
      ReceivedFiles received,
      Clock clock) {
    this.input = home.input();
    this.statuses = statuses;
    this.returns = returns;
    this.received = received;
    this.clock = clock;
  }

  /** Begins to take in so many files. */
  synchronized void begin(int files, List<LeftAlone> notTakenUp) {
    left = files;
    leftAlone = notTakenUp;
    if (files == 0 && !new Shows(statuses.today(), leftAlone).equals(shows)) {
      refresh();
    }
  }

  /** Shows what became of some of them. */
  synchronized void settled(List<FileAnswer> answers) {
    answers.forEach(lately::addFirst);
    while (lately.size() > MOST_LATELY) {
      lately.removeLast();
    }
    left -= answers.size();
    if (left <= 0 || System.nanoTime() - writtenAt > BETWEEN_WRITINGS.toNanos()) {
      refresh();
    }
  }

  /** Writes the page as things stand now. */
  synchronized void refresh() {
    var month = monthInHand();
    var before = Optional.of(month.previous()).filter(returns.months()::contains);
    var status =
        new Status(
            clock.instant(),
            statuses.of(month),
            before.map(statuses::of),
            received.inState("refused").stream().filter(one -> one.about().isEmpty()).toList(),
            List.copyOf(lately),
            leftAlone);
    write(new StatusPage(place -> Files.exists(input.resolve(place))).of(status));
    shows = new Shows(statuses.today(), leftAlone);
    writtenAt = System.nanoTime();
  }

  /** Files are taken in all the same where somebody put something in the page's place. */
  private void write(String page) {
    try {
      Durable.write(input.resolve(PAGE), page);
    } catch (IOException fault) {
      LOG.error("{} cannot be written: {}", PAGE, fault.getMessage());
    }
  }

  /**
   * The month that ended last; where the clock is far from all that was received, the newest month
   * of which there is anything.
   */
  private Period monthInHand() {
    var ended = Period.of(YearMonth.from(statuses.today()).minusMonths(1));
    var known = returns.months();
    boolean isNear =
        known.isEmpty()
            || known.contains(ended)
            || known.contains(ended.previous())
            || known.get(0).compareTo(ended) > 0;
    return isNear ? ended : Period.of(known.get(0).calendarMonth());
  }
}
