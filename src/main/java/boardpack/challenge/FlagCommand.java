package boardpack.challenge;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import java.util.Map;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flag}: the life of a CFO's flag. Each step prints the flag's id. */
@Component
@Command(
    name = "flag",
    description = "The life of a CFO's flag: raise, join, answer, dispute, withdraw, confirm.",
    mixinStandardHelpOptions = true,
    subcommands = FlagRaiseCommand.class)
public class FlagCommand {
  private final Flags flags;

  FlagCommand(Flags flags) {
    this.flags = flags;
  }

  @Command(name = "join", description = "Another CFO stands beside it.")
  int join(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--by", required = true, paramLabel = "ROLE") String role,
      @Option(names = "--body", defaultValue = "", paramLabel = "ORGANISATION") String body,
      @Option(names = "--text", required = true) String text,
      @Option(names = "--json") boolean json) {
    flags.join(id, role, body, text);
    return done(id, json);
  }

  @Command(name = "answer", description = "The owner of the plan answers it.")
  int answer(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--by", required = true, paramLabel = "ROLE") String role,
      @Option(names = "--body", defaultValue = "", paramLabel = "ORGANISATION") String body,
      @Option(names = "--text", required = true) String text,
      @Option(names = "--json") boolean json) {
    flags.answer(id, role, body, text);
    return done(id, json);
  }

  @Command(name = "dispute", description = "Somebody disputes it, or its answer.")
  int dispute(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--by", required = true, paramLabel = "ROLE") String role,
      @Option(names = "--body", defaultValue = "", paramLabel = "ORGANISATION") String body,
      @Option(names = "--text", required = true) String text,
      @Option(names = "--json") boolean json) {
    flags.dispute(id, role, body, text);
    return done(id, json);
  }

  @Command(name = "withdraw", description = "Its signatory withdraws it, with the reason.")
  int withdraw(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--by", required = true, paramLabel = "ROLE") String role,
      @Option(names = "--body", defaultValue = "", paramLabel = "ORGANISATION") String body,
      @Option(names = "--text", required = true) String text,
      @Option(names = "--json") boolean json) {
    flags.withdraw(id, role, body, text);
    return done(id, json);
  }

  @Command(
      name = "confirm",
      description = "Who was reported by a workbook to have said something confirms it.")
  int confirm(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--by", required = true, paramLabel = "ROLE") String role,
      @Option(names = "--body", defaultValue = "", paramLabel = "ORGANISATION") String body,
      @Option(names = "--text", defaultValue = "confirmed") String text,
      @Option(names = "--json") boolean json) {
    flags.confirm(id, role, body, text);
    return done(id, json);
  }

  private static int done(String id, boolean json) {
    System.out.println(json ? Json.pretty(Map.of("id", id)) : id);
    return ExitCode.DONE;
  }
}
