package boardpack.intake;

import boardpack.run.PieceworkRuns;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Taking in what lies in the drop folder, for whoever wants it done now. */
@Component
public class Intake {
  private final PieceworkRuns runs;
  private final IntakeWork work;
  private final ReceivedFiles received;
  private final HeldFiles held;
  private final AfterTheCut afterTheCut;
  private final StatusBoard board;

  Intake(
      PieceworkRuns runs,
      IntakeWork work,
      ReceivedFiles received,
      HeldFiles held,
      AfterTheCut afterTheCut,
      StatusBoard board) {
    this.runs = runs;
    this.work = work;
    this.received = received;
    this.held = held;
    this.afterTheCut = afterTheCut;
    this.board = board;
  }

  /** What an acceptance came to. */
  public enum Acceptance {
    /** The held file counts from now on. */
    COUNTS_NOW,
    /** It was not held: there is nothing to accept. */
    NOT_HELD,
    /** No such file was received; should it come while this process runs, it counts. */
    NOT_RECEIVED
  }

  /** Takes in all that is whole, and tells what became of each file. */
  public List<FileAnswer> takeIn() {
    return runs.run(work);
  }

  /**
   * Lets a file count that came after the cut, or is still to come.
   *
   * @param by who accepts it: a person's role or name, for the audit trail
   */
  public Acceptance accept(String sha256, String by) {
    var known = received.find(sha256);
    if (known.isEmpty()) {
      afterTheCut.accept(sha256, by);
      return Acceptance.NOT_RECEIVED;
    }
    if (!known.get().state().equals("held")) {
      return Acceptance.NOT_HELD;
    }
    held.accept(known.get(), by);
    board.refresh();
    return Acceptance.COUNTS_NOW;
  }

  /** What is known of a file that was received, as its answer would say it now. */
  Optional<FileAnswer> answer(String sha256) {
    return received.find(sha256).map(held::answer);
  }
}
