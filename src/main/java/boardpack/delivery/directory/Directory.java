package boardpack.delivery.directory;

import boardpack.pack.Edition;
import java.util.List;

/** Who gets what. Nobody who is not in it gets anything. */
public record Directory(List<Recipient> recipients) {
  public static final Directory EMPTY = new Directory(List.of());

  public Directory {
    recipients = List.copyOf(recipients);
  }

  /** Those to whom an edition of a footprint's pack goes. */
  public List<Recipient> of(String footprint, Edition edition) {
    return recipients.stream().filter(recipient -> recipient.owns(footprint, edition)).toList();
  }

  /** Whether an edition of a footprint's pack may go to an address. */
  public boolean mayReceive(Address address, String footprint, Edition edition) {
    return of(footprint, edition).stream()
        .anyMatch(recipient -> recipient.address().equals(address));
  }

  public boolean knows(Address address) {
    return recipients.stream().anyMatch(recipient -> recipient.address().equals(address));
  }

  public List<Recipient> with(Role role) {
    return recipients.stream().filter(recipient -> recipient.role() == role).toList();
  }

  /** Those in a role who answer for an organisation's returns. */
  public List<Recipient> answeringFor(String organisation, Role role) {
    return with(role).stream().filter(person -> person.answersFor(organisation)).toList();
  }

  /** Those who lead a footprint's finances. */
  public List<Recipient> leading(String footprint) {
    return with(Role.LEAD_FINANCE_DIRECTOR).stream()
        .filter(person -> person.footprints().contains(footprint))
        .toList();
  }
}
