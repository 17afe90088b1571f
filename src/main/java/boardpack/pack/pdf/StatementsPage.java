package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.challenge.Statement;
import boardpack.pack.Pack;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** What chief finance officers have put on record, and what was answered. */
public record StatementsPage() {

  static Section of(Pack pack) {
    var names = new Names(pack);
    var panels =
        pack.statements().stream()
            .filter(Statement::isPrinted)
            .map(statement -> panel(statement, names, pack.period()))
            .toList();
    var note = "Printed in every pack until withdrawn by who made it. Amounts in £000.";
    return new Section(
        "statements", Topic.STATEMENTS.head(pack, note), new StatementsPage(), panels);
  }

  private static StatementPanel panel(Statement statement, Names names, Period period) {
    return new StatementPanel(
        statement.id(),
        statement.role() + ", " + names.of(statement.organisation()),
        statement.subject(),
        statement.reason(),
        amount(statement),
        statement.duty().orElse("none named"),
        state(statement, period),
        history(statement, names));
  }

  private static String amount(Statement statement) {
    return Words.money(statement.likely())
        + " likely; between "
        + Words.money(statement.low())
        + " and "
        + Words.money(statement.high());
  }

  private static String state(Statement statement, Period period) {
    long months =
        ChronoUnit.MONTHS.between(
            YearMonth.from(statement.raisedOn()), period.calendarMonth().plusMonths(1));
    var age = months <= 0 ? "raised this month" : "raised " + months(months) + " ago";
    var unsure = statement.pendingConfirmation() ? "; reported by workbook, not yet confirmed" : "";
    return Words.capital(statement.state().word()) + ", " + age + unsure;
  }

  private static String months(long months) {
    return Words.count((int) months, "month", "months");
  }

  private static String history(Statement statement, Names names) {
    return statement.history().stream()
        .map(
            event ->
                "%s: %s by %s, %s. %s"
                    .formatted(
                        Words.day(event.on()),
                        event.words(),
                        event.role(),
                        names.of(event.organisation()),
                        event.text()))
        .collect(Collectors.joining("\n"));
  }

  /** One sentence for the page that is read in two minutes. */
  static String brief(Statement statement, Names names) {
    return "%s, %s: %s. %s at risk%s."
        .formatted(
            statement.role(),
            names.of(statement.organisation()),
            statement.subject(),
            pounds(statement.likely()),
            answered(statement));
  }

  private static String answered(Statement statement) {
    return statement.state() == Statement.State.ANSWERED ? "; answered" : "; not answered";
  }

  private static String pounds(Money money) {
    return MoneyWords.pounds(money);
  }
}
