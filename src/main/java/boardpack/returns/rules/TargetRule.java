package boardpack.returns.rules;

import boardpack.returns.ReturnRow;
import java.util.HashMap;

/** R07: of the targets of one kind, organisation and year, one is chosen. */
final class TargetRule {
  private TargetRule() {}

  static void check(Evidence evidence, Findings findings) {
    var chosen = new HashMap<String, ReturnRow>();
    evidence
        .received()
        .rows("Targets")
        .filter(row -> row.yes("chosen"))
        .forEach(
            row -> {
              var earlier = chosen.putIfAbsent(identity(row), row);
              if (earlier != null) {
                findings.add(
                    RowMessage.CHOSEN_TWICE,
                    Spot.of(row, "chosen"),
                    identity(row),
                    earlier.line().number(),
                    row.line().number());
              }
            });
  }

  private static String identity(ReturnRow row) {
    var organisation = row.text("organisation");
    return "%s of %s in %s"
        .formatted(
            row.text("kind"),
            organisation.isEmpty() ? "the footprint" : organisation,
            row.text("year"));
  }
}
