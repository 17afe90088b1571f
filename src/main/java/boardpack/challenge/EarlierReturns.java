package boardpack.challenge;

import boardpack.returns.FinanceReturn;
import java.util.Comparator;
import java.util.stream.Stream;

/** An organisation's finance returns of the earlier months of the year. */
final class EarlierReturns {
  private EarlierReturns() {}

  /** The oldest first. */
  static Stream<FinanceReturn> of(Body body) {
    var year = body.month().period().year();
    return body.month().earlier().stream()
        .filter(received -> received.key().organisation().equals(body.code()))
        .filter(received -> received.key().kind() == body.kind())
        .filter(received -> received.key().period().year().equals(year))
        .filter(received -> received.key().period().compareTo(body.month().period()) < 0)
        .sorted(Comparator.comparing(received -> received.key().period()))
        .map(FinanceReturn::of);
  }
}
