package boardpack.delivery;

import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acknowledge}: a reader has said that the pack was opened. */
@Component
@Command(
    name = "acknowledge",
    description = "Notes that a pack was opened, by the reference that stands in its mail.",
    mixinStandardHelpOptions = true)
public final class AcknowledgeCommand implements Callable<Integer> {
  private final Acknowledgements acknowledgements;

  @Parameters(paramLabel = "TOKEN", description = "the reference in the mail")
  private String token = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who opened it")
  private String by = "";

  AcknowledgeCommand(Acknowledgements acknowledgements) {
    this.acknowledgements = acknowledgements;
  }

  @Override
  public Integer call() {
    var mail =
        acknowledgements
            .opened(token, By.name(by))
            .orElseThrow(() -> new WrongUsage("No mail has this reference"));
    System.out.printf(
        "%s: opened by %s at %s%n",
        mail.subject(), mail.openedBy().orElseThrow(), mail.openedAt().orElseThrow());
    return ExitCode.DONE;
  }
}
