package boardpack.returns.rules;

import boardpack.basics.Period;
import boardpack.reference.Reference;
import boardpack.returns.Deadlines;
import boardpack.returns.KnownReturns;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a rule may look at.
 *
 * @param received the return as it was read, with all its sheets, the faulty ones too
 * @param inSameFile the other returns of the file
 * @param known the returns taken in before
 */
public record Evidence(
    Return received,
    List<Return> inSameFile,
    KnownReturns known,
    Optional<Deadlines> deadlines,
    Reference reference) {

  ReturnKind kind() {
    return received.key().kind();
  }

  Period period() {
    return received.key().period();
  }

  Instant receivedAt() {
    return received.receivedAt();
  }

  /** The month that the figures are of: a council that reports quarterly may have no new ones. */
  Period figuresOf() {
    return received.cover().lastReportedPeriod().orElse(period());
  }

  /** The version that this one replaces. */
  Optional<Return> replaced() {
    return known.latest(received.key());
  }

  /** The newest versions of the earlier months of the year, in their order. */
  List<Return> earlierMonths() {
    return IntStream.range(1, period().number()).boxed().flatMap(n -> month(n).stream()).toList();
  }

  /** The return of a month of this year. */
  Optional<Return> month(int number) {
    return number < 1
        ? Optional.empty()
        : known.latest(new ReturnKey(kind(), organisation(), period().year().month(number)));
  }

  /** The return of the month just before, in the same year. */
  Optional<Return> monthBefore() {
    return month(period().number() - 1);
  }

  /**
   * Another return of the same body and month in this file. What came in another file does not
   * count: the findings must not depend on which was read first.
   */
  Optional<Return> beside(ReturnKind other) {
    var key = new ReturnKey(other, organisation(), period());
    return inSameFile.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private String organisation() {
    return received.key().organisation();
  }
}
