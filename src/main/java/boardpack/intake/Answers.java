package boardpack.intake;

import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.ReceivedReturns;
import boardpack.run.Durable;
import boardpack.workbook.MarkedWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts files where they belong, and beside each what its sender must know. */
@Component
class Answers {
  private final DropFolder folder;
  private final ReceivedReturns returns;

  Answers(DropFolder folder, ReceivedReturns returns) {
    this.folder = folder;
    this.returns = returns;
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
        Durable.write(
            beside(filing.place(), "marked." + marked.get().ending()), marked.get().bytes());
      }
      write(filing.place(), "receipt.txt", Receipt.of(answer, filing.one().file()));
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

  private static void write(Path place, String ending, String text) throws IOException {
    Durable.write(beside(place, ending), text);
  }

  private static Path beside(Path place, String ending) {
    return place.resolveSibling(place.getFileName() + "." + ending);
  }
}
