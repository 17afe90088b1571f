package boardpack.delivery.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The domains that mail may go to, with those below them.
 *
 * @param allowed empty for any
 */
public record Domains(List<String> allowed) {
  public static final Domains ANY = new Domains(List.of());

  public Domains {
    allowed = List.copyOf(allowed);
  }

  /** Reads {@code nhs.net, gov.uk}. */
  public static Domains of(String list) {
    return new Domains(
        Arrays.stream(list.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
            .filter(domain -> !domain.isEmpty())
            .toList());
  }

  public boolean allow(Address address) {
    var domain = address.domain();
    return allowed.isEmpty()
        || allowed.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
  }

  @Override
  public String toString() {
    return String.join(", ", allowed);
  }
}
