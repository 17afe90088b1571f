package boardpack.intake;

import boardpack.reference.Footprint;
import java.util.List;

/** Where the returns of one footprint's bodies stand. */
record FootprintStatus(Footprint footprint, List<ReturnStatus> returns) {
  FootprintStatus {
    returns = List.copyOf(returns);
  }

  long count(Standing standing) {
    return returns.stream().filter(one -> one.standing() == standing).count();
  }

  /** How many are not in and should be. */
  long overdue() {
    return returns.stream()
        .filter(one -> one.standing() == Standing.MISSING && one.daysLate() > 0)
        .count();
  }
}
