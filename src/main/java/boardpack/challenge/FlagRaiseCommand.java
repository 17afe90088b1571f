package boardpack.challenge;

import boardpack.basics.Json;
import boardpack.basics.Money;
import boardpack.challenge.Statement.Circulation;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code flag raise}: a CFO flags a target, scheme, funding stream or forecast. */
@Component
@Command(
    name = "raise",
    description = "A CFO flags what is unlikely to be met; prints the flag's id.",
    mixinStandardHelpOptions = true)
public class FlagRaiseCommand extends FlagParticularsOptions implements Callable<Integer> {
  private final Flags flags;

  @Option(names = "--footprint", required = true, paramLabel = "F")
  private String footprint = "";

  @Option(names = "--on", required = true, paramLabel = "SUBJECT")
  private String subject = "";

  @Option(names = "--by", required = true, paramLabel = "ROLE")
  private String role = "";

  @Option(names = "--body", required = true, paramLabel = "ORGANISATION")
  private String body = "";

  @Option(names = "--amount", required = true, split = ",", paramLabel = "LOW,LIKELY,HIGH")
  private List<String> amount = List.of();

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  @Option(names = "--duty", paramLabel = "D")
  private Optional<String> duty = Optional.empty();

  @Option(
      names = "--circulation",
      paramLabel = "body|board|public",
      defaultValue = "board",
      description = "who may read it (default: board)")
  private String circulation = "board";

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  FlagRaiseCommand(Flags flags) {
    this.flags = flags;
  }

  @Override
  public Integer call() {
    var amounts = amounts();
    var id =
        flags.raise(
            new NewFlag(
                footprint,
                subject,
                body,
                role,
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                reason,
                duty.filter(text -> !text.isBlank()),
                reach(),
                given(),
                Optional.empty()));
    System.out.println(json ? Json.pretty(Map.of("id", id)) : id);
    return ExitCode.DONE;
  }

  private List<Money> amounts() {
    try {
      var amounts = amount.stream().map(text -> Money.of(text.strip())).toList();
      if (amounts.size() == 3) {
        return amounts;
      }
    } catch (ArithmeticException | NumberFormatException noMoney) {
      // The message below says what is wanted, whatever was wrong.
    }
    throw new WrongUsage(
        "--amount is three amounts in £000 with one decimal at most, such as 1000,2500,4000; not "
            + String.join(",", amount));
  }

  private Circulation reach() {
    try {
      return Circulation.valueOf(circulation.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUsage("--circulation is body, board or public, not " + circulation);
    }
  }
}
