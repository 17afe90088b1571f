package boardpack.pack.compose;

import boardpack.pack.TargetLine;
import boardpack.plan.Plan;
import java.util.List;
import java.util.Optional;

/** The plan's targets with their basis and provenance, conflicting ones side by side. */
final class TargetLines {
  private static final String UNIT = "£000";

  private TargetLines() {}

  static List<TargetLine> of(Optional<Plan> plan) {
    return plan.stream().flatMap(known -> known.targets().stream()).map(TargetLines::line).toList();
  }

  private static TargetLine line(Plan.Target target) {
    return new TargetLine(
        target.kind(),
        target.organisation(),
        target.value().money(),
        UNIT,
        target.scope(),
        target.basis(),
        target.year(),
        target.source(),
        target.confidence(),
        target.chosen() ? target.chosenByRole() : "",
        target.value().source());
  }
}
