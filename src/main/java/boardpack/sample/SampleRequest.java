package boardpack.sample;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.util.List;

/**
 * What is asked for.
 *
 * @param footprints whose returns
 * @param months how many months up to the period, 1 for the period alone; not before April
 */
public record SampleRequest(Period period, List<Footprint> footprints, int months, long seed) {
  public static final int ALL_FOOTPRINTS = 44;

  public SampleRequest {
    footprints = List.copyOf(footprints);
    if (months < 1 || months > period.monthsGone()) {
      throw new IllegalArgumentException(
          "%s has %d months from April on".formatted(period.label(), period.monthsGone()));
    }
  }

  /**
   * @param footprints how many, from number 1 on: 1 to 44
   */
  public SampleRequest(Period period, int footprints, int months, long seed) {
    this(period, first(footprints), months, seed);
  }

  private static List<Footprint> first(int footprints) {
    if (footprints < 1 || footprints > ALL_FOOTPRINTS) {
      throw new IllegalArgumentException("There are footprints 1 to " + ALL_FOOTPRINTS);
    }
    return Reference.shipped().footprints().subList(0, footprints);
  }

  @Override
  public String toString() {
    var numbers = footprints.stream().map(Footprint::number).toList();
    return "%s %s, %d months, seed %d".formatted(period, numbers, months, seed);
  }
}
