package boardpack.intake;

import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.ReceivedReturns;
import boardpack.run.Durable;
import boardpack.workbook.MarkedWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts files where they belong, and beside each what its sender must know. */
@Component
class Answers {
  private static final String RECEIPT = "receipt.txt";

  private final DropFolder folder;
  private final ReceivedReturns returns;
  private final Clock clock;

  Answers(DropFolder folder, ReceivedReturns returns, Clock clock) {
    this.folder = folder;
    this.returns = returns;
    this.clock = clock;
  }

  private record Filing(Examined one, Path place, FileAnswer answer) {}

  /** Writes the answers to some files, then files them: a file that is filed has its answers. */
  List<Ledger.Filed> give(List<Examined> examined) {
    var taken = new HashSet<Path>();
    var filings = examined.stream().map(one -> filing(one, taken)).toList();
    filings.parallelStream().forEach(Answers::write);
    filings.forEach(filing -> folder.file(filing.one().file(), filing.place()));
    return filings.stream().map(this::filed).toList();
  }

  /**
   * A file that was held counts from now on: its receipt is written anew, and where not all of it
   * counts, its marked workbook.
   *
   * @param by who accepted it
   */
  void giveAnew(ReceivedFiles.Before held, FileAnswer answer, Reading reading, String by) {
    var place = folder.place(held.place());
    try {
      if (reading.state() == State.PARTLY && Files.isRegularFile(place)) {
        var marked = Marking.of(Wholeness.bytes(place), reading);
        if (marked.isPresent()) {
          write(place, marked.get());
        }
      }
      var receipt = Receipt.ofHeld(answer, held.receivedAt(), clock.instant(), by);
      write(place, RECEIPT, receipt);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * The same bytes again: nothing happens, and it is said.
   *
   * @param before under which name they came, and when
   */
  FileAnswer already(Examined one, ReceivedFiles.Before before) {
    folder.discard(one.file());
    var finding = Reading.sameBytes(before.receivedAt(), before.name());
    return FileAnswer.of(
        one.file().name(), one.sha256(), "already", returns.inFile(one.sha256()), List.of(finding));
  }

  private Ledger.Filed filed(Filing filing) {
    return new Ledger.Filed(filing.one().sha256(), folder.named(filing.place()), filing.answer());
  }

  private Filing filing(Examined one, Set<Path> taken) {
    var reading = one.reading();
    var place =
        reading.state() == State.REFUSED
            ? folder.rejectedPlace(one.file(), taken)
            : folder.acceptedPlace(one.file(), one.period(), taken);
    var answer = FileAnswer.of(one.file().name(), one.sha256(), reading, one.changes());
    return new Filing(one, place, answer);
  }

  private static void write(Filing filing) {
    var answer = filing.answer();
    try {
      if (!answer.findings().isEmpty()) {
        write(filing.place(), "findings.txt", FindingsText.of(answer));
      }
      var marked = marked(filing.one());
      if (marked.isPresent()) {
        write(filing.place(), marked.get());
      }
      write(filing.place(), RECEIPT, Receipt.of(answer, filing.one().file().deliveredAt()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Of a letter it is known only now what is wrong with it. */
  private static Optional<MarkedWorkbook> marked(Examined one) throws IOException {
    return one.letter().isEmpty()
        ? one.marked()
        : Marking.of(Wholeness.bytes(one.file().path()), one.reading());
  }

  private static void write(Path place, MarkedWorkbook marked) throws IOException {
    Durable.write(beside(place, "marked." + marked.ending()), marked.bytes());
  }

  private static void write(Path place, String ending, String text) throws IOException {
    Durable.write(beside(place, ending), text);
  }

  private static Path beside(Path place, String ending) {
    return place.resolveSibling(place.getFileName() + "." + ending);
  }
}
