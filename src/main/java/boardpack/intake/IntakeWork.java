package boardpack.intake;

import boardpack.audit.AuditTrail;
import boardpack.returns.Circumstances;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import boardpack.returns.ReturnStore;
import boardpack.run.Piecework;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes in what lies in the drop folder: each file is read and judged beside others, what is
 * accepted is kept with its receipt in one transaction, and then the file is moved and answered.
 */
@Component
class IntakeWork implements Piecework<Dropped, Examined, FileAnswer> {
  private static final Reading NOTHING_MORE =
      new Reading(Reading.State.ACCEPTED, List.of(), List.of());

  private final DropFolder folder;
  private final Archive archive;
  private final ReceivedFiles received;
  private final ReturnStore returns;
  private final DueDates dates;
  private final Answers answers;
  private final AuditTrail audit;
  private final Clock clock;
  private final ObjectProvider<Correspondence> correspondence;
  private final ReaderInForce reader;

  IntakeWork(
      DropFolder folder,
      Archive archive,
      ReceivedFiles received,
      ReturnStore returns,
      DueDates dates,
      Answers answers,
      AuditTrail audit,
      Clock clock,
      ObjectProvider<Correspondence> correspondence,
      ReaderInForce reader) {
    this.folder = folder;
    this.archive = archive;
    this.received = received;
    this.returns = returns;
    this.dates = dates;
    this.answers = answers;
    this.audit = audit;
    this.clock = clock;
    this.correspondence = correspondence;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public List<Dropped> waiting() {
    var claimed = folder.claim();
    if (!claimed.isEmpty()) {
      reader.renew();
    }
    return claimed;
  }

  @Override
  public Examined examine(Dropped file) {
    try {
      var bytes = Wholeness.bytes(file.path());
      var sha256 = Workbooks.sha256(bytes);
      archive.keep(sha256, bytes);
      var before = received.find(sha256).filter(known -> folder.holds(known.name()));
      if (before.isPresent()) {
        return new Examined(file, sha256, NOTHING_MORE, Optional.empty(), before);
      }
      var opened = Wholeness.opened(file.name(), bytes);
      var letter = opened.value().flatMap(this::letter);
      var reading =
          letter.isPresent() ? NOTHING_MORE : reader.get().read(opened, circumstances(file));
      return new Examined(file, sha256, reading, letter, before);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Optional<Letter> letter(Workbook workbook) {
    return correspondence.stream().flatMap(kind -> kind.read(workbook).stream()).findFirst();
  }

  private Circumstances circumstances(Dropped file) {
    return Circumstances.at(file.deliveredAt())
        .knowing(key -> returns.newest(key, now()))
        .due(dates::of);
  }

  @Override
  public void keep(List<Examined> examined) {
    for (var one : examined) {
      one.letter().ifPresent(Letter::keep);
      if (received.find(one.sha256()).isEmpty()) {
        keep(one);
      }
    }
  }

  private void keep(Examined one) {
    var reading = one.reading();
    received.enter(
        one.sha256(),
        one.file().name(),
        reading.state().word(),
        one.file().deliveredAt(),
        reading.findings());
    boolean held = reading.state() == Reading.State.HELD;
    for (var sent : reading.returns()) {
      returns.keep(
          numbered(sent), reading.state().word(), held ? Optional.empty() : Optional.of(now()));
    }
  }

  /** Another version may have come in the same batch: the number is given when it is kept. */
  private Return numbered(Return sent) {
    return new Return(
        sent.cover(),
        returns.nextSubmission(sent.key()),
        sent.file(),
        sent.sha256(),
        sent.receivedAt(),
        sent.late(),
        sent.sheets(),
        sent.findings());
  }

  @Override
  public List<FileAnswer> settle(List<Examined> examined) {
    var settled = new HashSet<String>();
    return examined.stream().map(one -> settle(one, !settled.add(one.sha256()))).toList();
  }

  private FileAnswer settle(Examined one, boolean isTwin) {
    if (one.isAlreadyKnown() || isTwin) {
      return answers.already(one, folder);
    }
    audit.appendOnce("intake", one.reading().state().word(), one.file().name(), one.sha256());
    return answers.give(one, folder);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
