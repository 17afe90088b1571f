package boardpack.delivery.directory;

import boardpack.pack.Edition;
import java.util.List;

/**
 * One line of the directory.
 *
 * @param footprints ONS codes of those whose packs they may have
 * @param editions which of them; empty for people who get no packs
 * @param formats in which forms
 * @param attached whether files travel in the mail; else it says where they are
 * @param organisations codes of those whose returns they answer for
 */
public record Recipient(
    String person,
    Address address,
    Role role,
    List<String> footprints,
    List<Edition> editions,
    List<Format> formats,
    boolean attached,
    List<String> organisations) {
  public Recipient {
    footprints = List.copyOf(footprints);
    editions = List.copyOf(editions);
    formats = List.copyOf(formats);
    organisations = List.copyOf(organisations);
  }

  /** The national edition is no footprint's: whoever is to have it has it whole. */
  public boolean owns(String footprint, Edition edition) {
    return editions.contains(edition)
        && (edition == Edition.NATIONAL || footprints.contains(footprint));
  }

  public boolean answersFor(String organisation) {
    return organisations.contains(organisation);
  }
}
