package boardpack.intake;

import boardpack.run.PieceworkRuns;
import java.util.List;
import org.springframework.stereotype.Component;

/** Taking in what lies in the drop folder, for whoever wants it done now. */
@Component
public final class Intake {
  private final PieceworkRuns runs;
  private final IntakeWork work;

  Intake(PieceworkRuns runs, IntakeWork work) {
    this.runs = runs;
    this.work = work;
  }

  /** Takes in all that is whole, and tells what became of each file. */
  public List<FileAnswer> takeIn() {
    return runs.run(work);
  }
}
