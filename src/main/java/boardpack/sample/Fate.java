package boardpack.sample;

/** What becomes of a body's forecast. */
enum Fate {
  /** The difference so far is carried forward. */
  STEADY,
  /** The year to date is badly missed, yet the forecast comes nearly back to plan. */
  RECOVERS,
  /** The forecast has stood at the plan since April, although the year to date got worse. */
  STUCK,
  /** The control total is missed, and the sustainability fund is booked all the same. */
  BOOKS_LOST_FUND,
  /**
   * The forecast is a little better than the difference so far carried forward: not worth a word.
   */
  HOPES
}
