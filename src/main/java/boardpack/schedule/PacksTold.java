package boardpack.schedule;

import boardpack.run.PackOutcome;
import java.util.stream.Collectors;

/** What became of a month's packs, in one line. */
final class PacksTold {
  private PacksTold() {}

  /** What their mails wait for; nothing when they are sent at once. */
  static String waiting(Task task) {
    return switch (task.sending()) {
      case AUTOMATIC -> "";
      case APPROVED -> "; their mails wait for two people's approval";
      case HELD -> "; their mails are held until a person releases them";
    };
  }

  static Told of(MonthResult result, String remark) {
    int all = result.outcomes().size();
    var failed = result.of(PackOutcome.State.FAILED);
    var words =
        "issue %d: %d of %d packs are made; %s"
            .formatted(result.issue().number(), all - failed.size(), all, remark);
    if (failed.isEmpty()) {
      return result.isAllFinishedBefore() ? Told.nothing(words) : Told.made(words);
    }
    var reasons =
        failed.stream()
            .map(outcome -> outcome.run().footprint().name() + " (" + outcome.reason() + ")")
            .collect(Collectors.joining(", "));
    return new Told(
        failed.size() == all ? Told.State.FAILED : Told.State.INCOMPLETE,
        words + "; not made: " + reasons);
  }
}
