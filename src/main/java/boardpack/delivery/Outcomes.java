package boardpack.delivery;

import boardpack.delivery.post.MailSettings;
import boardpack.delivery.post.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What becomes of a mail after a sending, and who is told. */
@Component
class Outcomes {
  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
  private static final Duration BEFORE_RESENDING = Duration.ofMinutes(1);

  private final Sendings sendings;
  private final Alarms alarms;
  private final MailSettings settings;
  private final Clock clock;

  Outcomes(Sendings sendings, Alarms alarms, MailSettings settings, Clock clock) {
    this.sendings = sendings;
    this.alarms = alarms;
    this.settings = settings;
    this.clock = clock;
  }

  void settle(Mail mail, Outcome outcome) {
    var now = clock.instant();
    var words = outcome.words();
    if (outcome instanceof Outcome.Accepted) {
      sendings.settle(mail, MailState.SENT, words, now);
    } else if (outcome instanceof Outcome.Refused) {
      sendings.settle(mail, MailState.FAILED, words, now);
    } else if (outcome instanceof Outcome.Unknown) {
      sendings.settle(mail, MailState.UNKNOWN, words, now);
      afterUnknown(mail);
    } else {
      var next = now.plus(Backoff.after(mail.attempts() + 1));
      boolean givenUp = next.isAfter(mail.giveUpAt());
      sendings.settle(
          mail,
          givenUp ? MailState.FAILED : MailState.DEFERRED,
          givenUp ? Sending.GIVEN_UP + words : words,
          next);
    }
  }

  /** Mails that a process left behind which ended while sending. */
  void foundUnknown(List<Mail> mails) {
    mails.forEach(this::afterUnknown);
    tellOf(mails);
  }

  /** Where the settings say so it is sent once more, with the same bytes and the same id. */
  private void afterUnknown(Mail mail) {
    if (settings.resendsUnknown()) {
      sendings.onceMore(mail, clock.instant().plus(BEFORE_RESENDING));
    }
  }

  /** Writes the story, and tells administrators of what will not arrive by itself. */
  void tell(List<Mail> mails) {
    for (var mail : mails) {
      LOG.info(
          "Mail {} to {} <{}>: {} ({})",
          mail.about(),
          mail.person(),
          mail.envelope(),
          mail.state().word(),
          mail.words());
    }
    tellOf(mails);
  }

  private void tellOf(List<Mail> mails) {
    alarms.undelivered(
        mails.stream()
            .filter(mail -> mail.kind() != MailKind.ALARM)
            .filter(mail -> mail.state() == MailState.FAILED || mail.state() == MailState.UNKNOWN)
            .toList());
  }
}
