package boardpack.intake;

import boardpack.returns.Reading;
import boardpack.run.Durable;
import boardpack.workbook.MarkedWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a file where it belongs, and beside it what its sender must know. */
@Component
class Answers {

  /** Files it and answers; a file of which nothing is left to do is only answered. */
  FileAnswer give(Examined one, DropFolder folder) {
    var reading = one.reading();
    boolean refused = reading.state() == Reading.State.REFUSED;
    var place = refused ? folder.reject(one.file()) : folder.accept(one.file(), one.period());
    if (!reading.findings().isEmpty()) {
      write(place, FindingsText.of(one.file().name(), reading));
    }
    if (reading.state() == Reading.State.REFUSED || reading.state() == Reading.State.PARTLY) {
      mark(place, reading);
    }
    return FileAnswer.of(one.file().name(), one.sha256(), reading);
  }

  /** The same bytes again: nothing happens, and it is said. */
  FileAnswer already(Examined one, DropFolder folder) {
    folder.discard(one.file());
    return new FileAnswer(one.file().name(), one.sha256(), "already", List.of(), List.of());
  }

  /** The sender's own workbook, marked; where none of its sheets was read there is none. */
  private static void mark(Path place, Reading reading) {
    if (reading.findings().stream().allMatch(finding -> finding.sheet() == null)) {
      return;
    }
    try {
      var marked = MarkedWorkbook.of(Files.readAllBytes(place), reading.findings());
      if (marked.isPresent()) {
        var name = place.getFileName() + ".marked." + marked.get().ending();
        Durable.write(place.resolveSibling(name), marked.get().bytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void write(Path beside, String text) {
    try {
      Durable.write(beside.resolveSibling(beside.getFileName() + ".findings.txt"), text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
