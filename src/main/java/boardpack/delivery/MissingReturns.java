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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The returns of a month that are owed and not in. */
@Component
class MissingReturns {
  private final ReturnStore returns;
  private final DueDates dueDates;
  private final Clock clock;
  private final Reference reference = Reference.shipped();

  MissingReturns(ReturnStore returns, DueDates dueDates, Clock clock) {
    this.returns = returns;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** A return that is owed and not in. */
  record Owed(String organisation, String name, ReturnKind kind, LocalDate due) {}

  /** Those of all footprints. */
  List<Owed> of(Period period) {
    return of(period, reference.footprints());
  }

  /** Those of some footprints; each once, however many of them its organisation belongs to. */
  List<Owed> of(Period period, Collection<Footprint> footprints) {
    var missing = new ArrayList<Owed>();
    var in = returns.known(period, clock.instant());
    footprints.stream()
        .flatMap(footprint -> reference.members(footprint, period).stream())
        .map(Owing::of)
        .distinct()
        .forEach(owing -> owing.kinds().forEach(kind -> add(missing, owing, kind, period, in)));
    return missing;
  }

  private void add(
      List<Owed> missing, Owing owing, ReturnKind kind, Period period, Set<ReturnKey> in) {
    var key = new ReturnKey(kind, owing.organisation(), period);
    dueDates
        .of(key)
        .filter(dates -> !in.contains(key))
        .ifPresent(
            dates -> missing.add(new Owed(owing.organisation(), owing.name(), kind, dates.due())));
  }

  private record Owing(String organisation, String name, List<ReturnKind> kinds) {
    static Owing of(Membership member) {
      return new Owing(
          member.organisation().code(),
          member.organisation().name(),
          member.returns().stream().map(ReturnKind::valueOf).toList());
    }
  }
}
