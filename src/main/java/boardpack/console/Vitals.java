package boardpack.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the service is.
 *
 * @param at by the house's clock
 * @param period the month whose returns are being collected
 * @param rejectedFiles refused, of all files that were ever dropped
 * @param packsFailed packs whose last try failed
 * @param mails how many are in each state
 * @param secondsSinceLastGood since something was made; -1 when nothing ever was
 * @param next the next time of each job
 * @param problems what keeps it from its work
 * @param complaints what a person should see to, while it goes on
 */
record Vitals(
    Instant at,
    String period,
    int returnsExpected,
    int returnsReceived,
    long rejectedFiles,
    long packsMade,
    long packsFailed,
    Map<String, Long> mails,
    long secondsSinceLastGood,
    Map<String, Instant> next,
    long freeMegabytes,
    List<String> problems,
    List<String> complaints) {
  Vitals {
    mails = new TreeMap<>(mails);
    next = new TreeMap<>(next);
    problems = List.copyOf(problems);
    complaints = List.copyOf(complaints);
  }

  boolean isWell() {
    return problems.isEmpty();
  }

  /** {@code UP}, or {@code DOWN} when it cannot do its work. */
  String status() {
    return isWell() ? "UP" : "DOWN";
  }
}
