package boardpack.delivery.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name with its address: {@code Jo Bell <jo.bell@example.nhs.uk>}. */
public record Mailbox(String name, Address address) {
  private static final Pattern WRITTEN = Pattern.compile("([^<>]*[^<> ]) *<([^<>]+)>");

  /**
   * @throws IllegalArgumentException if the name holds what no name holds
   */
  public Mailbox {
    if (!PersonName.isOne(name)) {
      throw new IllegalArgumentException("not a name: " + PersonName.ALLOWED);
    }
  }

  public static Optional<Mailbox> parse(String text) {
    var written = WRITTEN.matcher(text.strip());
    if (!written.matches() || !PersonName.isOne(written.group(1))) {
      return Optional.empty();
    }
    return Address.parse(written.group(2)).map(address -> new Mailbox(written.group(1), address));
  }

  @Override
  public String toString() {
    return name + " <" + address + ">";
  }
}
