package boardpack.pack.tables;

import boardpack.pack.Imprint.FollowUp;
import java.util.List;

/** What last month's pack suggested for decision, and what came of it. */
final class FollowUpsTable {
  static final String NAME = "FollowUps";

  private FollowUpsTable() {}

  static Table of(List<FollowUp> followUps) {
    return new TableOf<FollowUp>(NAME, "Last month's matters", 13)
        .words("Suggested last month", 80, (row, at) -> row.matter())
        .freeze()
        .words("How it stands now", 80, (row, at) -> row.result())
        .words("Page of the PDF", 12, (row, at) -> Integer.toString(row.page()))
        .of(
            "Last month's matters for decision, and what came of them",
            "As the pack of the month before suggested them; how they stand is made from this"
                + " month's data.",
            followUps);
  }
}
