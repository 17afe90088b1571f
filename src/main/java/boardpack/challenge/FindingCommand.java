package boardpack.challenge;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code finding}: the owner's word on a finding of a realism test. */
@Component
@Command(
    name = "finding",
    description =
        "The owner accepts, answers or disputes a finding, or confirms what a workbook reported: finding"
            + " answer RT13 RXH C014.",
    mixinStandardHelpOptions = true)
public class FindingCommand implements Callable<Integer> {
  private final Flags flags;

  @Parameters(index = "0", paramLabel = "accept|answer|dispute|confirm")
  private String action = "";

  @Parameters(index = "1..*", arity = "2..3", paramLabel = "RULE ORGANISATION [SCHEME]")
  private List<String> key = List.of();

  @Option(names = "--footprint", required = true, paramLabel = "F")
  private String footprint = "";

  @Option(names = "--by", required = true, paramLabel = "ROLE")
  private String role = "";

  @Option(names = "--body", defaultValue = "", paramLabel = "ORGANISATION")
  private String body = "";

  @Option(names = "--text", defaultValue = "", description = "needed but to confirm")
  private String text = "";

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  FindingCommand(Flags flags) {
    this.flags = flags;
  }

  @Override
  public Integer call() {
    var finding = String.join(" ", key);
    var words = action.equals("confirm") && text.isBlank() ? "confirmed" : text;
    flags.answerFinding(footprint, finding, action, role, body, words);
    System.out.println(json ? Json.pretty(Map.of("finding", finding)) : finding);
    return ExitCode.DONE;
  }
}
