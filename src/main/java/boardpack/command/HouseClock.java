package boardpack.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows what time it is. It stands still at the setting {@code boardpack.clock},
 * or where a command or a test put it; else it runs.
 */
public final class HouseClock extends Clock {
  private static final Clock REAL = Clock.systemUTC();

  private volatile @Nullable Instant fixed;

  private HouseClock(@Nullable Instant fixed) {
    this.fixed = fixed;
  }

  public static HouseClock fromSettings() {
    return of(Setting.CLOCK.value().orElse(""));
  }

  /**
   * @param setting the instant at which it stands; blank for a clock that runs
   */
  public static HouseClock of(String setting) {
    return new HouseClock(setting.isBlank() ? null : instantOf(setting.strip()));
  }

  public static HouseClock standingAt(Instant instant) {
    return new HouseClock(instant);
  }

  /** Stops it at an instant, or moves it there. */
  public void standAt(Instant instant) {
    fixed = instant;
  }

  /** Whether it stands still. */
  public boolean stands() {
    return fixed != null;
  }

  @Override
  public Instant instant() {
    var standing = fixed;
    return standing == null ? REAL.instant() : standing;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  private static Instant instantOf(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notAnInstant) {
      throw Setting.CLOCK.wrong(text);
    }
  }
}
