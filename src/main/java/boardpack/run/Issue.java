package boardpack.run;

import boardpack.basics.Period;
import java.time.Instant;

/**
 * One issue of a month's packs: they all show what was known at the same instant.
 *
 * @param number from 1
 */
public record Issue(Period period, int number, String job, Instant knownAt) {}
