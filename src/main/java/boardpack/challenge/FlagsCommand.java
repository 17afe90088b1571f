package boardpack.challenge;

import boardpack.basics.Json;
import boardpack.basics.MoneyWords;
import boardpack.command.ExitCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code flags}: every flag as it stands, and whether the record is sound. */
@Component
@Command(
    name = "flags",
    description = "Lists the CFOs' flags, withdrawn ones too, and proves their record.",
    mixinStandardHelpOptions = true)
public class FlagsCommand implements Callable<Integer> {
  private final Flags flags;

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  FlagsCommand(Flags flags) {
    this.flags = flags;
  }

  /** The answer in JSON. */
  private record Listed(List<Statement> flags, Optional<Long> firstBroken) {}

  @Override
  public Integer call() {
    var listed = new Listed(flags.all(), flags.firstBroken());
    if (json) {
      System.out.println(Json.pretty(listed));
    } else {
      listed.flags().forEach(flag -> System.out.println(line(flag)));
    }
    listed
        .firstBroken()
        .ifPresent(seq -> System.err.println("The record of flags is broken from event " + seq));
    return listed.firstBroken().isPresent() ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }

  private static String line(Statement flag) {
    return "%s  %-9s  %s  %s, %s: %s (%s likely)"
        .formatted(
            flag.id(),
            flag.state().word(),
            flag.raisedOn(),
            flag.organisation(),
            flag.role(),
            flag.subject(),
            MoneyWords.pounds(flag.likely()));
  }
}
