package boardpack.command;

/** The command, a setting or a job file is wrong; the message is the one line that is printed. */
public final class WrongUsage extends RuntimeException {
  public WrongUsage(String message) {
    super(message);
  }
}
