package boardpack.reference;

import boardpack.basics.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation belongs to a footprint, for a time. Many belong to several.
 *
 * @param returns the kinds it owes each month, {@code PROV PERF}; empty for bodies that only take
 *     part
 * @param until the last day, or null while it lasts
 */
public record Membership(
    int footprint,
    Organisation organisation,
    List<String> returns,
    LocalDate from,
    @Nullable LocalDate until) {
  public Membership {
    returns = List.copyOf(returns);
  }

  /** Whether it holds in the month: on its last day. */
  public boolean holdsIn(Period period) {
    var day = period.lastDay();
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
