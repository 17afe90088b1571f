package boardpack.returns;

import boardpack.basics.Json;
import boardpack.basics.Period;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code returns}: every version of every return that was taken in. */
@Component
@Command(
    name = "returns",
    description = "Lists the returns that were taken in, every version of each.",
    mixinStandardHelpOptions = true)
public class ReturnsCommand implements Callable<Integer> {
  private final ReceivedReturns returns;

  @Option(names = "--period", paramLabel = "P", description = "of one month only, such as 2017-12")
  private Optional<String> period = Optional.empty();

  @Option(names = "--organisation", paramLabel = "O", description = "of one body only: its code")
  private Optional<String> organisation = Optional.empty();

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  ReturnsCommand(ReceivedReturns returns) {
    this.returns = returns;
  }

  /** The answer in JSON. */
  private record Listed(List<ReceivedReturn> returns) {}

  @Override
  public Integer call() {
    var listed = returns.of(period.map(ReturnsCommand::month), organisation);
    if (json) {
      System.out.println(Json.pretty(new Listed(listed)));
    } else {
      listed.forEach(one -> System.out.println(line(one)));
      System.out.println(listed.size() + " returns");
    }
    return ExitCode.DONE;
  }

  private static Period month(String text) {
    return Period.parse(text)
        .orElseThrow(
            () -> new WrongUsage("--period '%s' is not a month such as 2017-12".formatted(text)));
  }

  private static String line(ReceivedReturn one) {
    return "%s  %-9s  %-4s  %d  %-8s  %s  %s%s  %s"
        .formatted(
            one.period(),
            one.organisation(),
            one.kind(),
            one.submission(),
            one.state(),
            one.received(),
            one.sha256().substring(0, 12),
            one.late() ? "  late" : "",
            one.file());
  }
}
