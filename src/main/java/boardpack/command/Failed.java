package boardpack.command;

/** The command could not do its work and left nothing half-done; the message is the one line. */
public final class Failed extends RuntimeException {
  public Failed(String message) {
    super(message);
  }

  public Failed(String message, Throwable cause) {
    super(message, cause);
  }
}
