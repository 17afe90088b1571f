package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import boardpack.delivery.letters.Words;
import boardpack.run.PackRegister;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code outbox}: the mails and what came of each; and what can be done about them. */
@Component
@Command(
    name = "outbox",
    description = "Lists the mails and what came of each.",
    mixinStandardHelpOptions = true)
public final class OutboxCommand implements Callable<Integer> {
  private static final String BY = "--by";

  private final Outbox outbox;
  private final Mending mending;
  private final PackRegister packs;

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  @Option(names = "--state", paramLabel = "S", description = "only those in this state")
  private String state = "";

  OutboxCommand(Outbox outbox, Mending mending, PackRegister packs) {
    this.outbox = outbox;
    this.mending = mending;
    this.packs = packs;
  }

  private record Answer(Map<MailState, Long> counts, List<Mail> mails) {}

  @Override
  public Integer call() {
    var mails =
        outbox.all().stream()
            .filter(mail -> state.isEmpty() || mail.state().word().equals(state))
            .toList();
    if (json) {
      System.out.println(Json.pretty(new Answer(outbox.counts(), mails)));
    } else {
      mails.forEach(mail -> System.out.println(line(mail)));
      System.out.println(Words.count(mails.size(), "mail"));
    }
    return ExitCode.DONE;
  }

  @Command(name = "retry", description = "Sends one mail again, unless it was sent.")
  int retry(
      @Parameters(paramLabel = "ID", description = "or its beginning") String id,
      @Option(names = BY, required = true, paramLabel = "NAME") String by) {
    System.out.println(line(mending.retry(id, By.name(by))));
    return ExitCode.DONE;
  }

  @Command(name = "resend", description = "Sends again what failed, and nothing else.")
  int resend(@Option(names = BY, required = true, paramLabel = "NAME") String by) {
    var again = mending.resendFailed(By.name(by));
    again.forEach(mail -> System.out.println(line(mail)));
    System.out.println("To be sent again: " + Words.count(again.size(), "mail"));
    return ExitCode.DONE;
  }

  @Command(
      name = "queue",
      description = "Queues released packs to recipients who have no mail of them yet.")
  int queue(@Mixin WhichPacks which) {
    System.out.println("Queued: " + Words.count(mending.queueMissing(which.in(packs)), "mail"));
    return ExitCode.DONE;
  }

  static String line(Mail mail) {
    return "%s  %-8s  %-8s  %s <%s>  %s%s%s"
        .formatted(
            mail.id().substring(0, 8),
            mail.state().word(),
            mail.mode(),
            mail.person(),
            mail.envelope(),
            mail.subject(),
            mail.words().isEmpty() ? "" : "  (" + mail.words() + ")",
            mail.openedBy().map(who -> "  opened by " + who).orElse(""));
  }
}
