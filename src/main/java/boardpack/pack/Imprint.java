package boardpack.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pack says of its own making: who leads, who gets it, what it replaces, what was waived.
 *
 * @param lead empty where the house has named nobody
 * @param recipients who gets it, by role and number, as the house's directory had it
 * @param waivers controls that failed and were waived by a named person
 * @param revision what a later issue changed, and why; empty for a first issue
 * @param followUps what last month's pack suggested for decision, and what came of it
 * @param held how long the public edition has to wait
 */
public record Imprint(
    Optional<Lead> lead,
    List<String> recipients,
    List<Waiver> waivers,
    Optional<Revision> revision,
    List<FollowUp> followUps,
    Optional<Held> held) {
  /** Nothing to say. */
  public static final Imprint NONE =
      new Imprint(
          Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

  public Imprint {
    recipients = List.copyOf(recipients);
    waivers = List.copyOf(waivers);
    followUps = List.copyOf(Objects.requireNonNullElse(followUps, List.of()));
  }

  /** The organisation and the role that lead a footprint's finance. */
  public record Lead(String organisation, String role) {}

  /**
   * A matter that last month's pack suggested for decision.
   *
   * @param result how it stands this month, in words made from data
   * @param page where this month's figures are
   */
  public record FollowUp(String matter, String result, int page) {}

  /**
   * A time in which public bodies do not publish what bears on an election.
   *
   * @param until the last day of it
   */
  public record Held(LocalDate until, String why) {}

  Imprint waiving(List<Waiver> used) {
    return new Imprint(lead, recipients, used, revision, followUps, held);
  }

  /** The same without the names of people and of schemes. */
  Imprint inPublic() {
    return new Imprint(lead, List.of(), waivers, revision.map(Revision::inPublic), List.of(), held);
  }
}
