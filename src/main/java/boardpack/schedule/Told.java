package boardpack.schedule;

/**
 * What became of a job.
 *
 * @param words for people, in one line
 */
record Told(State state, String words) {
  /** How it ended. */
  enum State {
    MADE,
    /** There was nothing to make. */
    NOTHING,
    /** Some of it failed. */
    INCOMPLETE,
    FAILED,
    SKIPPED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Told made(String words) {
    return new Told(State.MADE, words);
  }

  static Told nothing(String words) {
    return new Told(State.NOTHING, words);
  }

  static Told failed(String words) {
    return new Told(State.FAILED, words.replaceAll("\\s*\\R\\s*", "; "));
  }

  /** That there was nothing to do is told once a month, not once a day. */
  boolean isWorthTelling(JobDefinition job) {
    return state != State.NOTHING || job.timing().when().isMonthly();
  }

  /** Whether it is worth trying again. */
  boolean isUnfinished() {
    return state == State.FAILED || state == State.INCOMPLETE;
  }
}
