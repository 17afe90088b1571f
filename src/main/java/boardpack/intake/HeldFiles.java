package boardpack.intake;

import boardpack.returns.Comparison;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.Return;
import boardpack.returns.ReturnStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files that wait for somebody to accept them, and what is told once somebody did. */
@Component
class HeldFiles {
  private final ReceivedFiles received;
  private final ReturnStore returns;
  private final Ledger ledger;
  private final Answers answers;
  private final Clock clock;

  HeldFiles(
      ReceivedFiles received, ReturnStore returns, Ledger ledger, Answers answers, Clock clock) {
    this.received = received;
    this.returns = returns;
    this.ledger = ledger;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Lets a held file count from now on, and writes its receipt anew.
   *
   * @param by who accepts it: a person's role or name, for the audit trail
   */
  void accept(ReceivedFiles.Before held, String by) {
    ledger.accept(held, by);
    var now = received.find(held.sha256()).orElseThrow();
    if (now.isFiled()) {
      var state = now.state().equals(State.PARTLY.word()) ? State.PARTLY : State.ACCEPTED;
      var reading = new Reading(state, versions(now), received.findings(now.sha256()));
      answers.giveAnew(now, answer(now), reading, by);
    }
  }

  /** What is known of a file that was received, as its answer would say it now. */
  FileAnswer answer(ReceivedFiles.Before file) {
    var versions = versions(file);
    return FileAnswer.of(
        file,
        versions,
        received.findings(file.sha256()),
        versions.stream().flatMap(version -> change(version).stream()).toList());
  }

  private List<Return> versions(ReceivedFiles.Before file) {
    return returns.inFile(file.sha256());
  }

  private Optional<Comparison> change(Return version) {
    return returns
        .newestOfOtherBytes(version.key(), version.sha256(), clock.instant())
        .filter(other -> other.submission() < version.submission())
        .map(other -> Comparison.of(other, version));
  }
}
