package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.challenge.Statement;
import boardpack.pack.Cut;
import boardpack.pack.Savings;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.FinanceReturn;
import boardpack.returns.History.FinanceMonth;
import boardpack.returns.ReturnKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed since last month, in words made from the returns, the look back and the flags. */
final class Changes {
  private static final int MOST = 6;
  private static final Money WORTH_SAYING = Money.of(100);

  private final FootprintMonth month;
  private final Period before;
  private final List<String> changes = new ArrayList<>();

  Changes(FootprintMonth month) {
    this.month = month;
    this.before = month.period().previous();
  }

  /**
   * @param signals what is new in the measures, in sentences
   */
  List<String> of(Savings savings, List<Statement> statements, Cut cut, List<String> signals) {
    savingsForecast(savings);
    movedForecasts();
    movedSocialCare();
    statements(statements);
    missing(cut);
    changes.addAll(signals);
    if (changes.isEmpty()) {
      changes.add(
          "No body's forecast moved by %s or more since %s, and no statement was raised, answered or withdrawn."
              .formatted(MoneyWords.pounds(WORTH_SAYING), before.monthNumber()));
    }
    return List.copyOf(changes.subList(0, Math.min(MOST, changes.size())));
  }

  private void savingsForecast(Savings savings) {
    var made = savings.lastForecasts();
    if (made.size() < 2) {
      return;
    }
    var last = made.get(made.size() - 2);
    var now = made.get(made.size() - 1);
    var moved = now.forecast().minus(last.forecast());
    var added = now.ytdActual().minus(last.ytdActual());
    changes.add(
        "The savings forecast for the year %s since %s; %s was delivered in the month."
            .formatted(
                moved(moved, now.forecast()), last.in().monthNumber(), MoneyWords.pounds(added)));
  }

  private static String moved(Money by, Money to) {
    var now = MoneyWords.pounds(to);
    return switch (Words.printedSign(by)) {
      case 1 -> "rose by %s to %s".formatted(MoneyWords.pounds(by), now);
      case -1 -> "fell by %s to %s".formatted(MoneyWords.pounds(by.abs()), now);
      default -> "has stood at %s".formatted(now);
    };
  }

  private record Moved(String name, Money by, Money now) {}

  private void movedForecasts() {
    month.finance().stream()
        .flatMap(body -> moved(body, ControlTotal.varianceLine(body.kind())).stream())
        .filter(moved -> moved.by.abs().isMoreThan(WORTH_SAYING))
        .sorted(Comparator.comparing((Moved moved) -> moved.by.abs()).reversed())
        .limit(3)
        .map(
            moved ->
                "%s's forecast against its control total %s by %s, to %s."
                    .formatted(
                        moved.name,
                        moved.by.signum() > 0 ? "improved" : "worsened",
                        MoneyWords.pounds(moved.by.abs()),
                        MoneyWords.pounds(moved.now)))
        .forEach(changes::add);
  }

  private void movedSocialCare() {
    month
        .finance(ReturnKind.LA)
        .flatMap(council -> moved(council, Optional.of("ASC-NET")).stream())
        .filter(moved -> moved.by.abs().isMoreThan(WORTH_SAYING))
        .sorted(Comparator.comparing((Moved moved) -> moved.by.abs()).reversed())
        .limit(2)
        .map(
            moved ->
                "%s's forecast for adult social care %s."
                    .formatted(moved.name, moved(moved.by, moved.now)))
        .forEach(changes::add);
  }

  private Optional<Moved> moved(FinanceReturn body, Optional<String> code) {
    var now = code.flatMap(body::line);
    var then = code.flatMap(line -> lastMonth(body.organisation(), line));
    if (now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    var forecast = now.get().forecast().money();
    return Optional.of(
        new Moved(month.nameOf(body.organisation()), forecast.minus(then.get()), forecast));
  }

  /** Last month's forecast: as returned then, else as the look back has it. */
  private Optional<Money> lastMonth(String organisation, String line) {
    var returned =
        month.earlier().stream()
            .filter(earlier -> earlier.key().period().equals(before))
            .filter(earlier -> earlier.key().organisation().equals(organisation))
            .filter(earlier -> FinanceReturn.isFinance(earlier.key().kind()))
            .flatMap(earlier -> FinanceReturn.of(earlier).line(line).stream())
            .map(found -> found.forecast().money())
            .findFirst();
    return returned.or(() -> lookedBack(organisation, line));
  }

  private Optional<Money> lookedBack(String organisation, String line) {
    return month.history().finance().stream()
        .filter(past -> past.period().equals(before) && past.line().equals(line))
        .filter(past -> past.organisation().equals(organisation))
        .map(FinanceMonth::forecast)
        .map(figure -> figure.money())
        .findFirst();
  }

  private void statements(List<Statement> statements) {
    LocalDate since = month.period().lastDay();
    for (var statement : statements) {
      statement.history().stream()
          .filter(event -> event.on().isAfter(since))
          .map(
              event ->
                  "Statement %s was %s by %s."
                      .formatted(statement.id(), event.words(), event.by(month::nameOf)))
          .forEach(changes::add);
    }
  }

  private Stream<Cut.Missing> newlyMissing(Cut cut) {
    return cut.missing().stream()
        .filter(gap -> gap.lastKnownPeriod().filter(before::equals).isPresent());
  }

  private void missing(Cut cut) {
    var newly = newlyMissing(cut).toList();
    if (!newly.isEmpty()) {
      changes.add(
          Words.sentence(
              "%s that came last month %s missing now: %s."
                  .formatted(
                      Words.counted(newly.size(), "return"),
                      newly.size() == 1 ? "is" : "are",
                      Words.list(
                          newly.stream()
                              .map(gap -> gap.name() + " (" + gap.kind().words() + ")")
                              .toList()))));
    }
  }
}
