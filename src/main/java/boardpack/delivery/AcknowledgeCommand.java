package boardpack.delivery;

import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acknowledge}: readers have said that their packs were opened. */
@Component
@Command(
    name = "acknowledge",
    description = {
      "Notes that packs were opened: by the reference that stands in a mail, with the name of who"
          + " opened it;",
      "or by readers' answers to their mails, saved as files (.eml)."
    },
    mixinStandardHelpOptions = true)
public final class AcknowledgeCommand implements Callable<Integer> {
  private final Acknowledgements acknowledgements;

  @Parameters(paramLabel = "TOKEN|REPLY.eml", arity = "1..*", description = "references or answers")
  private List<String> said = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "who opened it; an answer says so")
  private String by = "";

  AcknowledgeCommand(Acknowledgements acknowledgements) {
    this.acknowledgements = acknowledgements;
  }

  @Override
  public Integer call() {
    for (var one : said) {
      var mail = isReply(one) ? reply(Path.of(one)) : token(one);
      System.out.printf(
          "%s: opened by %s at %s%n",
          mail.subject(), mail.openedBy().orElseThrow(), mail.openedAt().orElseThrow());
    }
    return ExitCode.DONE;
  }

  private static boolean isReply(String said) {
    return said.toLowerCase(Locale.ROOT).endsWith(".eml");
  }

  private Mail token(String token) {
    return acknowledgements
        .opened(token, By.name(by))
        .orElseThrow(() -> new WrongUsage("No mail has this reference"));
  }

  private Mail reply(Path file) {
    return acknowledgements
        .opened(Reply.read(file))
        .orElseThrow(
            () -> new WrongUsage(file + " answers no pack's mail that was sent to its sender"));
  }
}
