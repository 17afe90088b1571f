package boardpack.command;

import java.util.Optional;

/** The command could not do its work and left nothing half-done; the message is the one line. */
public final class Failed extends RuntimeException {
  public Failed(String message) {
    super(message);
  }

  public Failed(String message, Throwable cause) {
    super(message, cause);
  }

  /** What was said of a failure that others have wrapped since. */
  public static Optional<Failed> behind(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failed failed) {
        return Optional.of(failed);
      }
    }
    return Optional.empty();
  }
}
