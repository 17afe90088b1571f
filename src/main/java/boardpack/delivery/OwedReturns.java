package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.intake.DueDates;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which returns are owed for a month, and which of them are not in. */
@Component
public class OwedReturns {
  private final ReturnStore returns;
  private final DueDates dueDates;
  private final Clock clock;
  private final Reference reference = Reference.shipped();

  OwedReturns(ReturnStore returns, DueDates dueDates, Clock clock) {
    this.returns = returns;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** A return that an organisation owes. */
  public record Owed(ReturnKey key, String name) {
    String organisation() {
      return key.organisation();
    }

    ReturnKind kind() {
      return key.kind();
    }
  }

  /** What the members of some footprints owe; a shared member's counts once. */
  public List<Owed> owed(Collection<Footprint> footprints, Period period) {
    return footprints.stream()
        .flatMap(footprint -> reference.members(footprint, period).stream())
        .flatMap(member -> owed(member, period))
        .distinct()
        .toList();
  }

  /** Those of them that are not known yet. */
  public List<Owed> missing(Collection<Footprint> footprints, Period period) {
    var in = returns.known(period, clock.instant());
    return owed(footprints, period).stream().filter(owed -> !in.contains(owed.key())).toList();
  }

  /** The last day on which it is in time. */
  LocalDate due(Owed owed) {
    return dueDates.dueDay(owed.key()).orElseThrow();
  }

  private static Stream<Owed> owed(Membership member, Period period) {
    var organisation = member.organisation();
    return member.returns().stream()
        .map(ReturnKind::valueOf)
        .map(
            kind ->
                new Owed(new ReturnKey(kind, organisation.code(), period), organisation.name()));
  }
}
