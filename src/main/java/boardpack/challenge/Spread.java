package boardpack.challenge;

/** How the part of an outstanding forecast that comes is spread: 1 is all of it. */
interface Spread {
  /** The part that is not exceeded with probability p, 0 to 1. */
  double quantile(double p);

  /** In closed form. */
  double mean();
}
