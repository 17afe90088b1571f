package boardpack.sample;

/**
 * One month of one indicator, in tenths.
 *
 * @param denominator 0 for a count
 */
record Reading(long numerator, long denominator) {}
