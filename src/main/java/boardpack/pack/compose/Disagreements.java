package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.pack.Summary.Decision;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.ReconciliationItem;
import java.util.Comparator;
import java.util.List;

/** The largest difference between partners, as a matter for decision. */
final class Disagreements {
  /** Below it two finance teams settle a difference without a board. */
  private static final Money WORTH_A_BOARD = Money.of(100);

  private final FootprintMonth month;

  Disagreements(FootprintMonth month) {
    this.month = month;
  }

  /** One matter or none. */
  List<Decision> largest(List<ReconciliationItem> items) {
    return items.stream()
        .filter(ReconciliationItem::isOpen)
        .filter(item -> item.right().isPresent())
        .filter(item -> !item.difference().abs().isLessThan(WORTH_A_BOARD))
        .max(Comparator.comparing(item -> item.difference().abs()))
        .map(item -> new Decision(matter(item), Words.said(item.sentence()), 9, item.id()))
        .stream()
        .toList();
  }

  private String matter(ReconciliationItem item) {
    var left = item.left().organisation();
    var right = item.right().orElseThrow().organisation();
    if (left.equals(right)) {
      return "Settle which of two figures of %s holds.".formatted(whose(left));
    }
    return "Set a date by which %s and %s agree one figure.".formatted(whose(left), whose(right));
  }

  private String whose(String body) {
    return body.equals(month.footprint().code()) ? "the plan" : month.nameOf(body);
  }
}
