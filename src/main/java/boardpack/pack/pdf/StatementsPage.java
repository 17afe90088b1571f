package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.challenge.Statement;
import boardpack.pack.Pack;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What chief finance officers have put on record, and what was answered. */
public record StatementsPage() {

  private static final String RIGHT =
      "Any chief finance officer of a body of this footprint, NHS or council, may put on record that"
          + " a target, a scheme, a funding stream or a forecast is unlikely to be met. It then prints"
          + " in every pack until the signatory withdraws it. Partners may join it; the plan's owner"
          + " answers it, and nobody else can edit or remove it.";

  /** Empty when nothing is open: then page 4 says so above what it holds. */
  static Optional<Section> of(Pack pack) {
    return isOpen(pack) ? Optional.of(open(pack)) : Optional.empty();
  }

  /** The page in one sentence when nothing is open; blank when it stands by itself. */
  static PageHead inBrief(Pack pack) {
    return isOpen(pack) ? new PageHead("", "", "") : Topic.STATEMENTS.head(pack, RIGHT);
  }

  private static boolean isOpen(Pack pack) {
    return pack.statements().stream().anyMatch(Statement::isPrinted);
  }

  private static Section open(Pack pack) {
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
        signatory(statement, names),
        statement.subject(),
        reason(statement),
        amount(statement),
        statement.duty().map(StatementsPage::duty).orElse("none named"),
        state(statement, period),
        history(statement, names));
  }

  private static String signatory(Statement statement, Names names) {
    var name = statement.particulars().name();
    var office = statement.role() + ", " + names.of(statement.organisation());
    return name.isEmpty() ? office : name + ", " + office;
  }

  /** The reason, and what the signatory added to it. */
  private static String reason(Statement statement) {
    var added = statement.particulars();
    return Stream.of(
            statement.reason(),
            said("Basis: ", added.basis()),
            said("Evidence: ", added.evidence()),
            said("What would change their mind: ", added.changesMyMind()),
            added.partnerToldOn().map(day -> "Partner told on " + Words.day(day)).orElse(""))
        .filter(text -> !text.isEmpty())
        .map(text -> text.endsWith(".") ? text : text + ".")
        .collect(Collectors.joining(" "));
  }

  private static String said(String what, String text) {
    return text.isEmpty() ? "" : what + text;
  }

  /** {@code s25} as the Act has it; other duties as they were named. */
  private static String duty(String named) {
    return switch (named.strip().toLowerCase(Locale.ROOT)) {
      case "s25" -> "Section 25 of the Local Government Act 2003: the report at the next budget";
      case "s28" -> "Section 28 of the Local Government Act 2003: monitoring during the year";
      default -> named;
    };
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
                "%s: %s by %s. %s"
                    .formatted(
                        Words.day(event.on()), event.words(), event.by(names::of), event.text()))
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
