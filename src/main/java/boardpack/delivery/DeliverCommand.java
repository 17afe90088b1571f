package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deliver}: drains the outbox now. */
@Component
@Command(
    name = "deliver",
    description = "Sends the mails that are due now, and stops.",
    mixinStandardHelpOptions = true)
public final class DeliverCommand implements Callable<Integer> {
  private final Delivery delivery;

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  DeliverCommand(Delivery delivery) {
    this.delivery = delivery;
  }

  private record Answer(String summary, List<Mail> mails) {}

  @Override
  public Integer call() {
    var drained = delivery.drain();
    if (json) {
      System.out.println(Json.pretty(new Answer(drained.toString(), drained.mails())));
    } else {
      drained.mails().forEach(mail -> System.out.println(OutboxCommand.line(mail)));
      System.out.println(drained);
    }
    boolean all = drained.count(MailState.SENT) == drained.mails().size();
    return all && drained.complaint().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
