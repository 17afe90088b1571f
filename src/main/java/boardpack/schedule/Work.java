package boardpack.schedule;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a job makes, as its file says it. */
enum Work {
  /** The month's packs, one a footprint, as known when the month is cut. */
  BOARD_PACKS("board packs", "footprints", "after", "not before", "alarm", "send"),
  /** An early look at the month: its packs as they would be now, among the drafts. */
  DRAFT_PACKS("draft packs", "footprints"),
  /** A further issue for those footprints whose figures changed since theirs was cut. */
  RE_ISSUE("re-issue", "footprints", "send"),
  /** The comparison of all footprints. */
  NATIONAL_EDITION("national edition", "after", "not before", "alarm", "send"),
  /** Reminders before and after a return is due, to more people the later it is. */
  CHASE_MAILS("chase mails", "footprints", "ladder"),
  /** What was made, sent and failed, what is missing and what comes next, to administrators. */
  RUN_SUMMARY("run summary", "footprints", "after", "not before"),
  /** A copy of the database and of what goes with it. */
  BACKUP("backup", "keep"),
  /** Away with what is kept for no reason: old drafts, broken-off work, worn-out run records. */
  HOUSEKEEPING("housekeeping", "keep");

  private final String words;
  private final Set<String> keys;

  Work(String words, String... keys) {
    this.words = words;
    this.keys = Set.of(keys);
  }

  /** As it is written after {@code make:}. */
  String words() {
    return words;
  }

  /** Whether a key of a job file means anything to it. */
  boolean understands(String key) {
    return keys.contains(key);
  }

  static Optional<Work> of(String words) {
    return Arrays.stream(values()).filter(work -> work.words.equals(words)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Work::words).collect(Collectors.joining(", "));
  }
}
