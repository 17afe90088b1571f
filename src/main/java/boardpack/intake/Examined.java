package boardpack.intake;

import boardpack.basics.Period;
import boardpack.returns.Comparison;
import boardpack.returns.PackedReturn;
import boardpack.returns.Reading;
import boardpack.workbook.MarkedWorkbook;
import java.util.List;
import java.util.Optional;

/**
 * A dropped file that was read and judged.
 *
 * @param read as returns
 * @param letter what it is instead, where it is no return
 * @param packed its returns, made ready to be kept
 * @param changes against the version before, for each return that has one
 * @param marked the sender's own workbook with what is wrong in it, where that helps
 * @param before what became of the same bytes when they were received before
 */
record Examined(
    Dropped file,
    String sha256,
    Reading read,
    Optional<Letter> letter,
    List<PackedReturn> packed,
    List<Comparison> changes,
    Optional<MarkedWorkbook> marked,
    Optional<ReceivedFiles.Before> before) {
  Examined {
    packed = List.copyOf(packed);
    changes = List.copyOf(changes);
  }

  static Examined knownAlready(Dropped file, String sha256, ReceivedFiles.Before before) {
    var nothing = new Reading(Reading.State.ACCEPTED, List.of(), List.of());
    return new Examined(
        file,
        sha256,
        nothing,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(before));
  }

  /** What became of it; of a letter it is known for good once it is kept. */
  Reading reading() {
    return letter.map(Letter::reading).orElse(read);
  }

  /** The month that it is filed under. */
  Period period() {
    return letter.map(Letter::period).orElseGet(() -> read.returns().get(0).key().period());
  }

  /** Whether the same bytes were taken in, filed and answered before: then nothing happens. */
  boolean isKnownAlready() {
    return before.filter(ReceivedFiles.Before::isSettled).isPresent();
  }

  /** How another file with the same bytes sees this one. */
  ReceivedFiles.Before asReceived() {
    return new ReceivedFiles.Before(
        sha256, file.name(), reading().state().word(), file.deliveredAt(), file.name(), List.of());
  }
}
