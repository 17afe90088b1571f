package boardpack.delivery;

import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Recipient;
import boardpack.delivery.directory.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is asked for a return that is not in. */
public enum Asked {
  /** Whoever prepares the organisation's returns; its finance director where nobody does. */
  ORGANISATION,
  /** Who answers for the organisation's figures. */
  FINANCE_DIRECTOR,
  /** The lead finance directors of the footprints that it belongs to. */
  LEAD,
  ADMINISTRATOR;

  /** As it is written in a job file. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Asked> of(String words) {
    return Arrays.stream(values()).filter(asked -> asked.words().equals(words)).findFirst();
  }

  public static String all() {
    return Arrays.stream(values()).map(Asked::words).collect(Collectors.joining(", "));
  }

  /**
   * @param footprints ONS codes of those that the organisation belongs to
   */
  List<Recipient> in(Directory directory, String organisation, List<String> footprints) {
    var directors = directory.answeringFor(organisation, Role.FINANCE_DIRECTOR);
    var preparers = directory.answeringFor(organisation, Role.PREPARER);
    return switch (this) {
      case ORGANISATION -> preparers.isEmpty() ? directors : preparers;
      case FINANCE_DIRECTOR -> directors;
      case LEAD -> footprints.stream().flatMap(code -> directory.leading(code).stream()).toList();
      case ADMINISTRATOR -> directory.with(Role.ADMINISTRATOR);
    };
  }
}
