package boardpack.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of draining the outbox.
 *
 * @param mails each that was tried, as it stands now
 * @param complaint why nothing could be sent; empty when all was well
 */
public record Drained(List<Mail> mails, String complaint) {
  public Drained {
    mails = List.copyOf(mails);
  }

  static Drained not(String complaint) {
    return new Drained(List.of(), complaint);
  }

  public long count(MailState state) {
    return mails.stream().filter(mail -> mail.state() == state).count();
  }

  /** {@code 3 sent, 1 deferred}; {@code nothing was due}. */
  @Override
  public String toString() {
    if (!complaint.isEmpty()) {
      return complaint;
    }
    Map<MailState, Long> counts =
        mails.stream().collect(Collectors.groupingBy(Mail::state, Collectors.counting()));
    return counts.isEmpty()
        ? "nothing was due"
        : counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
  }
}
