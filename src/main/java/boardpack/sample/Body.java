package boardpack.sample;

import boardpack.reference.Organisation;
import java.util.List;

/**
 * An organisation that returns, with the footprints it belongs to in the month.
 *
 * @param footprints numbers, ascending
 */
record Body(Organisation organisation, List<Integer> footprints) {
  Body {
    footprints = List.copyOf(footprints);
  }

  String code() {
    return organisation.code();
  }

  String name() {
    return organisation.name();
  }

  /** The footprint it counts in where nothing is agreed: the lowest number. */
  int host() {
    return footprints.get(0);
  }

  boolean isShared() {
    return footprints.size() > 1;
  }

  boolean sharesFootprintWith(Body other) {
    return footprints.stream().anyMatch(other.footprints()::contains);
  }
}
