package boardpack.command;

/** How a command ended, as its exit code. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** Done, but something was refused or incomplete. */
  public static final int INCOMPLETE = 1;

  /** Wrong usage: an absent file, an unknown job or footprint. */
  public static final int WRONG_USAGE = 2;

  /** Failed, and nothing is half-done. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
