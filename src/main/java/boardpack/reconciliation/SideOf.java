package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the sides of a difference from cells, and says them. */
final class SideOf {
  private SideOf() {}

  /** The sum of the cells; empty where nothing was said. */
  static Optional<Side> cells(FinanceReturn of, String what, List<Figure> cells) {
    return cells.isEmpty() ? Optional.empty() : Optional.of(sum(of.organisation(), what, cells));
  }

  static Side sum(String organisation, String what, List<Figure> cells) {
    return new Side(
        organisation,
        what,
        Money.sum(cells.stream().map(Figure::money)),
        cells.stream().map(Figure::source).toList());
  }

  /** The senders' justifications: {@code RXH: the variation is signed in May}. */
  static String justified(Stream<ReturnRow> rows) {
    return rows.filter(row -> row.has("justification"))
        .map(row -> row.of().key().organisation() + ": " + row.text("justification"))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** {@code £4,300.0k}: to the last decimal, so that a reader can subtract. */
  static String exactly(Money money) {
    var words = "£" + MoneyWords.thousands(money.abs()) + "k";
    return money.signum() < 0 ? "−" + words : words;
  }
}
