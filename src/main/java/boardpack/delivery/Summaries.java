package boardpack.delivery;

import boardpack.audit.AuditTrail;
import boardpack.delivery.letters.SummaryLetter;
import boardpack.delivery.letters.Words;
import boardpack.reference.Reference;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the administrators what came of each run. */
@Component
public class Summaries {
  private final Outbox outbox;
  private final OwedReturns returns;
  private final Alarms alarms;
  private final AuditTrail audit;
  private final Clock clock;

  Summaries(Outbox outbox, OwedReturns returns, Alarms alarms, AuditTrail audit, Clock clock) {
    this.outbox = outbox;
    this.returns = returns;
    this.alarms = alarms;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Queues the summary of a run that has ended and whose mails were tried; whether anyone gets it.
   */
  public boolean send(RunSummary run) {
    var letter =
        new SummaryLetter(
                "%s of %s".formatted(run.job(), run.period().label()),
                run.made(),
                run.notMade(),
                sent(run),
                notSent(run),
                returns.missing(Reference.shipped().footprints(), run.period()).stream()
                    .map(owed -> owed.name() + ": " + Words.ofReturn(owed.kind()))
                    .toList(),
                run.nextDates(),
                trail())
            .letter();
    var about = "summary/%s/issue-%d/%s".formatted(run.period(), run.issue(), clock.instant());
    return alarms.toAdministrators(MailKind.SUMMARY, about, letter);
  }

  private String trail() {
    return audit
        .firstBroken()
        .map(seq -> "Entry %d is not as it was written.".formatted(seq))
        .orElseGet(() -> "It is whole; its newest is " + audit.head());
  }

  private int sent(RunSummary run) {
    return (int) mails(run).stream().filter(mail -> mail.state() == MailState.SENT).count();
  }

  private List<String> notSent(RunSummary run) {
    return mails(run).stream()
        .filter(mail -> mail.state() != MailState.SENT)
        .map(
            mail ->
                "%s to %s: %s%s"
                    .formatted(
                        mail.subject(),
                        mail.person(),
                        mail.state().word(),
                        mail.words().isEmpty() ? "" : ", " + mail.words()))
        .toList();
  }

  private List<Mail> mails(RunSummary run) {
    return outbox.all().stream()
        .filter(
            mail ->
                mail.kind() == MailKind.PACK
                    && mail.pack()
                        .filter(
                            pack ->
                                pack.period().equals(run.period()) && pack.issue() == run.issue())
                        .isPresent())
        .toList();
  }
}
