package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.reconciliation.ReconciliationItem.Side;
import boardpack.returns.FinanceReturn;
import java.util.List;
import java.util.Optional;

/**
 * Two figures of one month that should agree, before it is known since when they do not.
 *
 * @param subject what tells it from others of the rule: with it, it is known again next month
 * @param parties whose returns must be in to compare the two
 * @param owner the role that must resolve it
 * @param resolution what the senders say of it; empty while nobody does
 */
record Difference(
    Tolerance tolerance,
    String subject,
    List<String> parties,
    Side left,
    Optional<Side> right,
    Money amount,
    Money allowed,
    String owner,
    String sentence,
    String resolution) {
  Difference {
    parties = List.copyOf(parties);
  }

  String id() {
    return tolerance.rule() + " " + subject;
  }

  boolean isBeyondTolerance() {
    return amount.abs().isMoreThan(allowed);
  }

  /** The sheet of a party's return that its figure stands on. */
  String sheetOf(FinanceReturn party) {
    return switch (tolerance.rule()) {
      case "O05" -> FinanceReturn.schemeSheet(party.kind());
      case "O06" -> "Pooled budget";
      default -> "Contracts";
    };
  }

  /** How it stands to the same difference of an earlier month. */
  String since(Difference before) {
    int grown = amount.abs().compareTo(before.amount.abs());
    return grown == 0 ? "open" : grown > 0 ? "larger" : "smaller";
  }

  ReconciliationItem item(int ageMonths, String state) {
    return settled(ageMonths, state, sentence);
  }

  /** The item with words of its own. */
  ReconciliationItem settled(int ageMonths, String state, String words) {
    return new ReconciliationItem(
        id(),
        tolerance.rule(),
        left,
        right,
        amount,
        allowed,
        tolerance.since(),
        owner,
        ageMonths,
        state,
        words,
        resolution);
  }
}
