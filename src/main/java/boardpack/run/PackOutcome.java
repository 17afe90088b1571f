package boardpack.run;

/**
 * How the making of one pack ended.
 *
 * @param reason why it failed, in one line; empty when it did not
 */
public record PackOutcome(Run run, State state, String reason) {
  /** How it ended. */
  public enum State {
    MADE,
    /** It was finished before and is not made again. */
    FINISHED_BEFORE,
    FAILED
  }

  static PackOutcome made(Run run) {
    return new PackOutcome(run, State.MADE, "");
  }

  static PackOutcome finishedBefore(Run run) {
    return new PackOutcome(run, State.FINISHED_BEFORE, "");
  }

  /** The program is asked to stop: it is no fault of the pack's. */
  static PackOutcome stopped(Run run) {
    return failed(run, "the program was stopped; it is made when it next runs");
  }

  static PackOutcome failed(Run run, String reason) {
    return new PackOutcome(run, State.FAILED, reason);
  }
}
