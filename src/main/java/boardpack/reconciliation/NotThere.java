package boardpack.reconciliation;

import boardpack.basics.Finding;
import boardpack.basics.Money;
import boardpack.returns.FinanceReturn;
import boardpack.returns.Return;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which positions are in no total (O09): missing is not nought. */
final class NotThere {
  private NotThere() {}

  static List<Finding> ofMissing(FootprintMonth month) {
    return month.missing().stream()
        .filter(missing -> FinanceReturn.isFinance(missing.kind()))
        .map(
            missing ->
                Said.said(
                    "O09",
                    "%s has not sent its %s return for %s: it is missing from every total. %s"
                        .formatted(
                            missing.name(),
                            missing.kind().words(),
                            month.period().words(),
                            lastKnown(month, missing)),
                    "Send the return; it counts in the next issue."))
        .toList();
  }

  /** A return is in, but the sheet with its position was refused. */
  static List<Finding> ofRefusedSheets(MonthOfReturns now) {
    return now.returns().stream()
        .filter(received -> !Headline.isIn(received))
        .map(
            received ->
                Said.said(
                    "O09",
                    "The %s sheet of %s was not accepted: its position is missing from every total."
                        .formatted(
                            FinanceReturn.lineSheet(received.kind()),
                            now.name(received.organisation())),
                    "Correct the sheet and send the return again."))
        .toList();
  }

  private static String lastKnown(FootprintMonth month, MissingReturn missing) {
    if (missing.lastKnown().isEmpty()) {
      return "Nothing of it is known.";
    }
    var sent = "Last known is %s".formatted(missing.lastKnown().get().label());
    return lastForecast(month, missing)
        .map(forecast -> "%s, with a forecast of %s.".formatted(sent, SideOf.exactly(forecast)))
        .orElse(sent + ".");
  }

  private static Optional<Money> lastForecast(FootprintMonth month, MissingReturn missing) {
    var line = Headline.of(missing.kind()).performance();
    return month.earlier().stream()
        .filter(sent -> sent.key().organisation().equals(missing.organisation()))
        .filter(sent -> sent.key().kind() == missing.kind())
        .max(Comparator.comparing((Return sent) -> sent.key().period()))
        .flatMap(sent -> FinanceReturn.of(sent).line(line))
        .map(found -> found.forecast().money());
  }
}
