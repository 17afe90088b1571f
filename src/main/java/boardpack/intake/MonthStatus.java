package boardpack.intake;

import boardpack.basics.Period;
import java.util.List;
import java.util.stream.Stream;

/** Where the returns of one month stand, by footprint. */
record MonthStatus(Period period, List<FootprintStatus> footprints) {
  MonthStatus {
    footprints = List.copyOf(footprints);
  }

  /** Each return once, though its sender may belong to several footprints. */
  Stream<ReturnStatus> returns() {
    return footprints.stream().flatMap(one -> one.returns().stream()).distinct();
  }

  long count(Standing standing) {
    return returns().filter(one -> one.standing() == standing).count();
  }
}
