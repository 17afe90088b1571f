package boardpack;

import boardpack.command.ExitCode;
import boardpack.command.Failed;
import boardpack.command.WrongUsage;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParameterException;

/** What is said when a command ends badly: one line on stderr, never a stack trace. */
record Complaint(String line, int exitCode) {

  static Complaint of(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WrongUsage wrong) {
        return new Complaint(text(wrong), ExitCode.WRONG_USAGE);
      }
      if (cause instanceof Failed failed) {
        return new Complaint(text(failed), ExitCode.FAILED);
      }
    }
    if (failure instanceof ParameterException wrong) {
      return ofUsage(wrong);
    }
    LoggerFactory.getLogger(Boardpack.class).error("Unexpected", failure);
    return new Complaint(
        "Stopped by something unforeseen: %s: %s"
            .formatted(failure.getClass().getSimpleName(), text(failure)),
        ExitCode.FAILED);
  }

  /** A command that needs the home for itself. */
  static Complaint notWhileServing(Class<?> command) {
    return new Complaint(
        "%s needs the service to be stopped first".formatted(command.getSimpleName()),
        ExitCode.FAILED);
  }

  private static Complaint ofUsage(ParameterException wrong) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return new Complaint(
        "%s. See: %s --help".formatted(text(wrong), command), ExitCode.WRONG_USAGE);
  }

  int print() {
    System.err.println(line);
    return exitCode;
  }

  private static String text(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), "no reason given")
        .replaceAll("\\s*\\R\\s*", "; ");
  }
}
