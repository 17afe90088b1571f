package boardpack.schedule;

import boardpack.reference.WorkingDays;
import java.util.List;

/**
 * The jobs and the calendar that hold now.
 *
 * @param complaints what is wrong with files in {@code jobs/}, one line a file; of each such file
 *     the last good version holds
 */
record InForce(List<JobDefinition> jobs, WorkingDays calendar, List<String> complaints) {
  InForce {
    jobs = List.copyOf(jobs);
    complaints = List.copyOf(complaints);
  }
}
