package boardpack.sample;

import boardpack.basics.Period;

/**
 * What is asked for.
 *
 * @param footprints how many, from number 1 on: 1 to 44
 * @param months how many months up to the period, 1 for the period alone; not before April
 */
public record SampleRequest(Period period, int footprints, int months, long seed) {
  public static final int ALL_FOOTPRINTS = 44;

  public SampleRequest {
    if (footprints < 1 || footprints > ALL_FOOTPRINTS) {
      throw new IllegalArgumentException("There are footprints 1 to " + ALL_FOOTPRINTS);
    }
    if (months < 1 || months > period.monthsGone()) {
      throw new IllegalArgumentException(
          "%s has %d months from April on".formatted(period.label(), period.monthsGone()));
    }
  }
}
