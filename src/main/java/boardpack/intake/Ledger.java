package boardpack.intake;

import boardpack.audit.AuditTrail;
import boardpack.audit.AuditTrail.Deed;
import boardpack.returns.PackedReturn;
import boardpack.returns.Reading.State;
import boardpack.returns.ReturnStore;
import boardpack.run.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was received, and what of it counts: files, versions of returns, and who did what. */
@Component
class Ledger {
  private static final String INTAKE = "intake";

  private final ReceivedFiles received;
  private final ReturnStore returns;
  private final AfterTheCut afterTheCut;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Ledger(
      ReceivedFiles received,
      ReturnStore returns,
      AfterTheCut afterTheCut,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.received = received;
    this.returns = returns;
    this.afterTheCut = afterTheCut;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Enters a file and its returns, in the caller's transaction; a file already entered is not. */
  void enter(Examined one) {
    one.letter().ifPresent(Letter::keep);
    if (received.find(one.sha256()).filter(before -> !before.wasRefused()).isPresent()) {
      return;
    }
    received.enter(one);
    var state = one.reading().state();
    var knownAt = state == State.HELD ? Optional.<Instant>empty() : Optional.of(now());
    for (PackedReturn packed : one.packed()) {
      int submission = returns.nextSubmission(packed.received().key());
      returns.keep(packed, submission, state.word(), knownAt);
    }
  }

  /**
   * A file that was put where it belongs.
   *
   * @param place from {@code input/} on
   */
  record Filed(String sha256, String place, FileAnswer answer) {}

  /** Tells the trail of files that were entered; of one that was entered before a kill, once. */
  void tell(List<Examined> entered) {
    for (var one : entered) {
      var deed = deed(one);
      if (one.before().isPresent()) {
        audit.appendOnce(deed.actor(), deed.action(), deed.subject(), deed.after());
      }
    }
    audit.appendAll(
        entered.stream().filter(one -> one.before().isEmpty()).flatMap(this::deeds).toList());
  }

  private Stream<Deed> deeds(Examined one) {
    var accepted =
        afterTheCut
            .acceptedBy(one.sha256())
            .map(by -> new Deed(by, "accept", subject(one), one.sha256()));
    return Stream.concat(accepted.stream(), Stream.of(deed(one)));
  }

  private static Deed deed(Examined one) {
    return new Deed(INTAKE, one.reading().state().word(), subject(one), one.sha256());
  }

  private static String subject(Examined one) {
    return subject(one.file().name(), one.sha256());
  }

  /** From now on the same bytes are old news. */
  void filed(List<Filed> files) {
    transactions.doing(() -> files.forEach(one -> received.filed(one.sha256(), one.place())));
  }

  /**
   * Lets a held file count from now on.
   *
   * @param by who accepts it: a person's role or name
   */
  void accept(ReceivedFiles.Before held, String by) {
    boolean isWhole =
        received.findings(held.sha256()).stream()
            .noneMatch(finding -> finding.severity().refuses());
    var state = (isWhole ? State.ACCEPTED : State.PARTLY).word();
    transactions.doing(
        () -> {
          returns.accept(held.sha256(), state, now());
          received.accept(held.sha256(), state);
        });
    audit.append(by, "accept", subject(held.name(), held.sha256()), null, held.sha256());
  }

  /** The name alone would not do: many files bear the same. */
  private static String subject(String name, String sha256) {
    return name + " " + sha256.substring(0, 12);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
