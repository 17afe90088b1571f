package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.intake.DueDates;
import boardpack.reference.Membership;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** Each once, however many footprints its organisation belongs to. */
  List<Owed> of(Period period) {
    var missing = new ArrayList<Owed>();
    reference.memberships().stream()
        .filter(member -> member.holdsIn(period))
        .map(Owing::of)
        .distinct()
        .forEach(owing -> owing.kinds().forEach(kind -> add(missing, owing, kind, period)));
    return missing;
  }

  private void add(List<Owed> missing, Owing owing, ReturnKind kind, Period period) {
    var key = new ReturnKey(kind, owing.organisation(), period);
    var deadlines = dueDates.of(key);
    if (deadlines.isPresent() && !isIn(key)) {
      missing.add(new Owed(owing.organisation(), owing.name(), kind, deadlines.get().due()));
    }
  }

  private boolean isIn(ReturnKey key) {
    return returns
        .lastMonth(key.kind(), key.organisation(), key.period().next(), clock.instant())
        .filter(key.period()::equals)
        .isPresent();
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
