package boardpack.intake;

import boardpack.intake.ReceivedFiles.Before;
import boardpack.returns.Circumstances;
import boardpack.returns.Comparison;
import boardpack.returns.Deadlines;
import boardpack.returns.KnownReturns;
import boardpack.returns.PackedReturn;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnStore;
import boardpack.workbook.FileFault;
import boardpack.workbook.MarkedWorkbook;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads and judges one file beside what was taken in before; its bytes are kept whatever becomes of
 * it. No fault of ours in one file may stop the others: what nobody foresaw is refused in words,
 * and the log says why.
 */
@Component
class Judge {
  private static final Reading NOTHING_MORE = new Reading(State.ACCEPTED, List.of(), List.of());
  private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

  private final Archive archive;
  private final ReceivedFiles received;
  private final ReturnStore returns;
  private final DueDates dates;
  private final AfterTheCut afterTheCut;
  private final ObjectProvider<Correspondence> correspondence;
  private final ReaderInForce reader;
  private final Clock clock;

  Judge(
      Archive archive,
      ReceivedFiles received,
      ReturnStore returns,
      DueDates dates,
      AfterTheCut afterTheCut,
      ObjectProvider<Correspondence> correspondence,
      ReaderInForce reader,
      Clock clock) {
    this.archive = archive;
    this.received = received;
    this.returns = returns;
    this.dates = dates;
    this.afterTheCut = afterTheCut;
    this.correspondence = correspondence;
    this.reader = reader;
    this.clock = clock;
  }

  /** Before files are examined: a layout that was mended counts from now on. */
  void prepare(List<Dropped> files) {
    if (!files.isEmpty()) {
      reader.renew();
    }
  }

  Examined examine(Dropped file) {
    try {
      var bytes = Wholeness.bytes(file.path());
      var sha256 = Workbooks.sha256(bytes);
      var archived = archive.keep(sha256, bytes);
      var examined = examined(file, bytes, sha256);
      archived.join();
      return examined;
    } catch (CompletionException notArchived) {
      throw notArchived.getCause() instanceof RuntimeException fault ? fault : notArchived;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Examined examined(Dropped file, byte[] bytes, String sha256) {
    var before = received.find(sha256);
    return before.filter(Before::isSettled).isPresent()
        ? Examined.knownAlready(file, sha256, before.get())
        : judged(file, bytes, sha256, circumstances(file, sha256, before)).of(file, sha256, before);
  }

  private Function<ReturnKey, Optional<Deadlines>> datesAskedOnce() {
    var asked = new HashMap<ReturnKey, Optional<Deadlines>>();
    return key -> asked.computeIfAbsent(key, dates::of);
  }

  /** What was kept already, when a kill came before it was answered, stays as it was decided. */
  private Circumstances circumstances(Dropped file, String sha256, Optional<Before> before) {
    var usual =
        Circumstances.at(file.deliveredAt())
            .knowing(new Recollection(returns, sha256, clock.instant()))
            .due(datesAskedOnce());
    boolean wasTakenIn =
        before.filter(known -> !known.state().equals("held") && !known.wasRefused()).isPresent();
    return wasTakenIn || afterTheCut.isAccepted(sha256) ? usual.acceptedBySomebody() : usual;
  }

  private Judgement judged(Dropped file, byte[] bytes, String sha256, Circumstances circumstances) {
    try {
      var opened = Wholeness.opened(file.name(), bytes, sha256);
      var letter = opened.value().flatMap(this::letter);
      if (letter.isPresent()) {
        return new Judgement(NOTHING_MORE, letter, List.of(), List.of(), Optional.empty());
      }
      var reading = reader.get().read(opened, circumstances);
      return new Judgement(
          reading,
          Optional.empty(),
          reading.returns().stream().map(PackedReturn::of).toList(),
          changes(reading, circumstances.known()),
          Marking.of(bytes, reading));
    } catch (DataAccessException notTheFilesFault) {
      throw notTheFilesFault;
    } catch (RuntimeException | StackOverflowError unforeseen) {
      LOG.error("Not foreseen: {}", unforeseen.toString(), unforeseen);
      var refused = Reading.refused(List.of(FileFault.UNFORESEEN.ofFile()));
      return new Judgement(refused, Optional.empty(), List.of(), List.of(), Optional.empty());
    }
  }

  private Optional<Letter> letter(Workbook workbook) {
    return correspondence.stream().flatMap(kind -> kind.read(workbook).stream()).findFirst();
  }

  private record Judgement(
      Reading reading,
      Optional<Letter> letter,
      List<PackedReturn> packed,
      List<Comparison> changes,
      Optional<MarkedWorkbook> marked) {
    Examined of(Dropped file, String sha256, Optional<Before> before) {
      return new Examined(file, sha256, reading, letter, packed, changes, marked, before);
    }
  }

  private static List<Comparison> changes(Reading reading, KnownReturns known) {
    return reading.returns().stream()
        .flatMap(now -> known.latest(now.key()).map(old -> Comparison.of(old, now)).stream())
        .toList();
  }
}
