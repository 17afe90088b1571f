package boardpack.delivery.post;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What the failure of a sending means for the message. */
final class Failures {
  private static final int PERMANENT = 500;
  private static final int TRANSIENT = 400;

  private Failures() {}

  static Outcome outcome(Exception failure, Conversation conversation, boolean timeWasUp) {
    var answer = answer(failure);
    if (answer != null && answer.code >= TRANSIENT) {
      return answer.code >= PERMANENT && !answer.aboutUs
          ? new Outcome.Refused(answer.words)
          : new Outcome.Deferred(answer.words, answer.aboutUs);
    }
    var words = timeWasUp ? "broken off: the time for a sending was up" : words(failure);
    return conversation.sentTheLastLine()
        ? new Outcome.Unknown("the conversation ended before the server answered: " + words)
        : new Outcome.Deferred(words, !conversation.wasConnected());
  }

  /**
   * What the server said to this message.
   *
   * @param aboutUs whether it was said of the sender, and would be of any other message too
   */
  private record Answer(int code, String words, boolean aboutUs) {}

  private static @Nullable Answer answer(@Nullable Throwable failure) {
    if (failure instanceof SMTPAddressFailedException said) {
      return new Answer(said.getReturnCode(), words(said), false);
    }
    if (failure instanceof SMTPSenderFailedException said) {
      return new Answer(said.getReturnCode(), words(said), true);
    }
    if (failure instanceof SendFailedException chained && chained.getNextException() != null) {
      var inner = answer(chained.getNextException());
      if (inner != null) {
        return inner;
      }
    }
    if (failure instanceof SMTPSendFailedException said) {
      return new Answer(said.getReturnCode(), words(said), false);
    }
    return failure == null ? null : answer(failure.getCause());
  }

  private static String words(Exception failure) {
    var said = Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    var cause = failure instanceof MessagingException mail ? mail.getNextException() : null;
    var whole = cause == null ? said : said + ": " + cause.getMessage();
    return whole.replaceAll("\\s+", " ").strip();
  }
}
