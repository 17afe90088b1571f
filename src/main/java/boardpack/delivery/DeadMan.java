package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.run.PublishedPack;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Notices that nothing was made by its day: the failure that otherwise makes no noise. */
public final class DeadMan {
  private DeadMan() {}

  /**
   * A month's packs that should be there.
   *
   * @param footprints ONS codes of those whose packs are expected
   * @param by the instant by which they should be
   */
  public record Expected(String job, Period period, List<String> footprints, Instant by) {
    public Expected {
      footprints = List.copyOf(footprints);
    }

    /** What an alarm about it is about: one is enough. */
    public String about() {
      return "dead-man/%s/%s".formatted(job, period);
    }
  }

  /** Those whose time is up and of which not every pack is there. */
  public static List<Expected> overdue(
      Collection<Expected> expected, Collection<PublishedPack> published, Instant now) {
    return expected.stream()
        .filter(due -> due.by().isBefore(now) && !missing(due, published).isEmpty())
        .toList();
  }

  /** The footprints whose packs are not there. */
  public static List<String> missing(Expected expected, Collection<PublishedPack> published) {
    return expected.footprints().stream()
        .filter(
            footprint ->
                published.stream()
                    .noneMatch(
                        pack ->
                            pack.footprint().equals(footprint)
                                && pack.period().equals(expected.period())))
        .toList();
  }
}
