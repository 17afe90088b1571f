package boardpack.reconciliation;

import boardpack.reconciliation.ReconciliationItem.Side;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how a difference of an earlier month came to an end, or why it could not be looked at. */
final class Resolution {
  private final UnaryOperator<String> names;

  Resolution(UnaryOperator<String> names) {
    this.names = names;
  }

  /** The two figures lie within tolerance now. */
  ReconciliationItem agreed(Difference before, Difference now, int stood) {
    var moved =
        Stream.of(moved(before.left(), now.left()), moved(before.right(), now.right()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    var how =
        "%s. They are %s apart now, within the tolerance of %s."
            .formatted(
                moved.isEmpty() ? "Neither figure moved" : moved,
                SideOf.exactly(now.amount().abs()),
                SideOf.exactly(now.allowed()));
    return now.settled(stood, "resolved", stood(before, stood) + how);
  }

  /** Both have returned, and neither states the figures any more. */
  ReconciliationItem gone(Difference before, int stood) {
    return before.settled(
        stood, "resolved", stood(before, stood) + "Neither partner states the figure any more.");
  }

  /** Nobody could look at it this month: it is not resolved. */
  ReconciliationItem notCompared(Difference before, int stood, String why) {
    return before.settled(
        stood,
        "not compared",
        "%s was %s apart when it was last compared; this month %s."
            .formatted(what(before), SideOf.exactly(before.amount().abs()), why));
  }

  private String stood(Difference before, int stood) {
    return "%s stood for %d %s, last at %s. "
        .formatted(
            what(before),
            stood,
            stood == 1 ? "month" : "months",
            SideOf.exactly(before.amount().abs()));
  }

  private String what(Difference difference) {
    return "The difference between %s on %s"
        .formatted(
            difference.parties().stream()
                .map(names)
                .distinct()
                .collect(Collectors.joining(" and ")),
            difference.left().what());
  }

  private Optional<String> moved(Optional<Side> before, Optional<Side> now) {
    if (before.isEmpty() && now.isPresent()) {
      return now.map(
          side ->
              "%s states %s now"
                  .formatted(names.apply(side.organisation()), SideOf.exactly(side.amount())));
    }
    return before.isPresent() && now.isPresent()
        ? moved(before.get(), now.get())
        : before.map(side -> names.apply(side.organisation()) + " states nothing any more");
  }

  private Optional<String> moved(Side before, Side now) {
    return before.organisation().equals(now.organisation()) && before.amount().equals(now.amount())
        ? Optional.empty()
        : Optional.of(
            "%s moved from %s to %s"
                .formatted(
                    names.apply(now.organisation()),
                    SideOf.exactly(before.amount()),
                    SideOf.exactly(now.amount())));
  }
}
