package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.returns.Return;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where partners' figures differ beyond tolerance, and since when. A difference is known again by
 * its rule, its parties and its subject; its age counts the months in a row that it has stood.
 */
final class Agreement {
  private final FootprintMonth month;

  /** This month and the earlier ones of the year, the newest first, without a hole. */
  private final List<Supplier<MonthOfReturns>> months;

  Agreement(FootprintMonth month, MonthOfReturns now) {
    this.month = month;
    this.months = new ArrayList<>();
    months.add(() -> now);
    for (var period = month.period(); isKnown(earlierThan(period)); ) {
      period = earlierThan(period).orElseThrow();
      months.add(remembered(period));
    }
  }

  /** The largest first. */
  List<ReconciliationItem> items() {
    var earlier = new ArrayList<Map<String, Money>>();
    return differences(0).stream()
        .map(difference -> item(difference, earlier))
        .sorted(
            Comparator.comparing((ReconciliationItem item) -> item.difference().abs())
                .reversed()
                .thenComparing(ReconciliationItem::id))
        .toList();
  }

  private List<Difference> differences(int monthsAgo) {
    var upTo = months.subList(monthsAgo, months.size());
    var then = upTo.get(0).get();
    return Stream.of(
            ContractDifferences.of(upTo),
            SameSaving.differences(then),
            PooledDifferences.of(then),
            ControlTotal.difference(month, months.get(0).get(), then).stream())
        .flatMap(Function.identity())
        .filter(Difference::isBeyondTolerance)
        .toList();
  }

  private ReconciliationItem item(Difference difference, List<Map<String, Money>> earlier) {
    int age = 1;
    while (age < months.size() && amounts(age, earlier).containsKey(difference.id())) {
      age++;
    }
    var lastMonth =
        age == 1
            ? Optional.<Money>empty()
            : Optional.ofNullable(amounts(1, earlier).get(difference.id()));
    return new ReconciliationItem(
        difference.id(),
        difference.tolerance().rule(),
        difference.left(),
        difference.right(),
        difference.amount(),
        difference.allowed(),
        difference.tolerance().since(),
        difference.owner(),
        age,
        lastMonth.map(before -> state(before, difference.amount())).orElse("new"),
        difference.sentence(),
        difference.resolution());
  }

  private static String state(Money before, Money now) {
    int grown = now.abs().compareTo(before.abs());
    return grown == 0 ? "open" : grown > 0 ? "larger" : "smaller";
  }

  private Map<String, Money> amounts(int monthsAgo, List<Map<String, Money>> earlier) {
    while (earlier.size() < monthsAgo) {
      earlier.add(
          differences(earlier.size() + 1).stream()
              .collect(Collectors.toMap(Difference::id, Difference::amount, (one, other) -> one)));
    }
    return earlier.get(monthsAgo - 1);
  }

  private Optional<Period> earlierThan(Period period) {
    return period.number() > 1
        ? Optional.of(period.year().month(period.number() - 1))
        : Optional.empty();
  }

  private boolean isKnown(Optional<Period> period) {
    return period
        .filter(
            then ->
                month.earlier().stream()
                    .map(Return::key)
                    .anyMatch(key -> key.period().equals(then)))
        .isPresent();
  }

  private Supplier<MonthOfReturns> remembered(Period period) {
    var read = new ArrayList<MonthOfReturns>(1);
    return () -> {
      if (read.isEmpty()) {
        read.add(MonthOfReturns.of(period, month.earlier().stream(), month::nameOf));
      }
      return read.get(0);
    };
  }
}
