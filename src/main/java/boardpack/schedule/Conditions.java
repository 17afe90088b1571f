package boardpack.schedule;

import boardpack.basics.Period;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whether what a job waits for is there; looked up again only when there is news. */
@Component
final class Conditions {
  private final There there;
  private final Set<String> notThere = ConcurrentHashMap.newKeySet();

  Conditions(There there) {
    this.there = there;
  }

  boolean isThere(Awaited awaited, JobDefinition job, Period period) {
    var asked = "%s %s %s".formatted(awaited, job.name(), period);
    if (notThere.contains(asked)) {
      return false;
    }
    boolean found = there.isThere(awaited, job, period);
    if (!found) {
      notThere.add(asked);
    }
    return found;
  }

  /** Something came or was made: what was not there may be there now. */
  void news() {
    notThere.clear();
  }

  /** Looks whether it is there. */
  interface There {
    boolean isThere(Awaited awaited, JobDefinition job, Period period);
  }
}
