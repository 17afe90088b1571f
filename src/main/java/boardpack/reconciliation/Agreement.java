package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.returns.Return;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where partners' figures differ beyond tolerance, since when, and which differences of last month
 * are resolved. A difference is known again by its rule, its parties and its subject; its age
 * counts the months in a row that it has stood. A month in which it could not be looked at, because
 * a partner's return was missing or the rule does not run then, neither resolves it nor ends its
 * age.
 */
final class Agreement {
  /** For how many months a difference that cannot be looked at is kept in mind. */
  private static final int LOOK_BACK = 6;

  private static final Comparator<ReconciliationItem> LARGEST_FIRST =
      Comparator.comparing((ReconciliationItem item) -> item.difference().abs())
          .reversed()
          .thenComparing(ReconciliationItem::id);

  private final FootprintMonth month;

  /** This month and the earlier ones of the year, the newest first, without a hole. */
  private final List<Supplier<MonthOfReturns>> months;

  /** What was compared in each of the months, by id, as far back as anybody asked. */
  private final List<Map<String, Difference>> compared = new ArrayList<>();

  private final Resolution resolution;

  Agreement(FootprintMonth month, MonthOfReturns now) {
    this.month = month;
    this.resolution = new Resolution(month::nameOf);
    this.months = new ArrayList<>();
    months.add(() -> now);
    for (var period = month.period(); isKnown(earlierThan(period)); ) {
      period = earlierThan(period).orElseThrow();
      months.add(remembered(period));
    }
  }

  /** What differs now, the largest first. */
  List<ReconciliationItem> items() {
    return compared(0).values().stream()
        .filter(Difference::isBeyondTolerance)
        .map(difference -> difference.item(age(difference.id()), state(difference)))
        .sorted(LARGEST_FIRST)
        .toList();
  }

  /**
   * What differed when it was last looked at and does not now: resolved, or not compared this
   * month.
   */
  List<ReconciliationItem> settled() {
    var settled = new ArrayList<ReconciliationItem>();
    for (int ago = 1; ago < Math.min(months.size(), LOOK_BACK + 1); ago++) {
      for (var before : compared(ago).values()) {
        if (before.isBeyondTolerance() && stoodUntil(before, ago)) {
          settled.add(settled(before, ago));
        }
      }
    }
    return settled.stream().sorted(LARGEST_FIRST).toList();
  }

  /** Whether it is not beyond tolerance now, and could not be looked at since. */
  private boolean stoodUntil(Difference before, int ago) {
    var now = Optional.ofNullable(compared(0).get(before.id()));
    if (now.filter(Difference::isBeyondTolerance).isPresent()) {
      return false;
    }
    for (int since = 1; since < ago; since++) {
      if (compared(since).containsKey(before.id()) || canBeCompared(before, since)) {
        return false;
      }
    }
    return true;
  }

  private ReconciliationItem settled(Difference before, int ago) {
    int stood = age(before.id(), ago);
    var now = Optional.ofNullable(compared(0).get(before.id()));
    if (now.isPresent()) {
      return resolution.agreed(before, now.get(), stood);
    }
    return canBeCompared(before, 0)
        ? resolution.gone(before, stood)
        : resolution.notCompared(before, stood + ago, notComparedBecause(before));
  }

  private int age(String id) {
    return age(id, 0);
  }

  /** Months in a row up to one of them that it has stood, those included when nobody could look. */
  private int age(String id, int upTo) {
    int first = upTo;
    for (int ago = upTo + 1; ago < months.size(); ago++) {
      var then = Optional.ofNullable(compared(ago).get(id));
      if (then.filter(Difference::isBeyondTolerance).isPresent()) {
        first = ago;
      } else if (then.isPresent() || canBeCompared(anyOf(id, upTo), ago)) {
        break;
      }
    }
    return first - upTo + 1;
  }

  private Difference anyOf(String id, int monthsAgo) {
    return Optional.ofNullable(compared(monthsAgo).get(id)).orElseThrow();
  }

  private String state(Difference now) {
    for (int ago = 1; ago < months.size(); ago++) {
      var before = Optional.ofNullable(compared(ago).get(now.id()));
      if (before.isPresent()) {
        return before.filter(Difference::isBeyondTolerance).map(now::since).orElse("new");
      }
      if (canBeCompared(now, ago)) {
        return "new";
      }
    }
    return "new";
  }

  /** Whether the parties of a difference could be held against each other in a month. */
  private boolean canBeCompared(Difference difference, int monthsAgo) {
    var then = months.get(monthsAgo).get();
    return switch (difference.tolerance().rule()) {
      case "O02", "O07" -> false;
      case "O03" -> ContractDifferences.isQuartersEnd(then) && areIn(difference, then);
      default -> areIn(difference, then);
    };
  }

  private static boolean areIn(Difference difference, MonthOfReturns then) {
    return difference.parties().stream()
        .allMatch(
            party ->
                then.of(party)
                    .filter(sent -> sent.received().sheet(difference.sheetOf(sent)).isPresent())
                    .isPresent());
  }

  private String notComparedBecause(Difference difference) {
    var now = months.get(0).get();
    var rule = difference.tolerance().rule();
    if (rule.equals("O03") && !ContractDifferences.isQuartersEnd(now)) {
      return "balances are compared at the ends of quarters";
    }
    if (rule.equals("O02")) {
      return "no month is frozen on both sides";
    }
    if (rule.equals("O07")) {
      return "not every body's lines are in";
    }
    return difference.parties().stream()
        .filter(party -> now.of(party).isEmpty())
        .map(now::name)
        .findFirst()
        .map(party -> party + " has not returned")
        .orElse("a sheet of a partner was refused");
  }

  private Map<String, Difference> compared(int monthsAgo) {
    while (compared.size() <= monthsAgo) {
      compared.add(comparisons(compared.size()));
    }
    return compared.get(monthsAgo);
  }

  private Map<String, Difference> comparisons(int monthsAgo) {
    var upTo = months.subList(monthsAgo, months.size());
    var then = upTo.get(0).get();
    var byId = new TreeMap<String, Difference>();
    Stream.of(
            ContractDifferences.of(upTo),
            SameSaving.differences(then),
            PooledDifferences.of(then),
            ControlTotal.difference(month, months.get(0).get(), then).stream())
        .flatMap(Function.identity())
        .forEach(difference -> byId.putIfAbsent(difference.id(), difference));
    return byId;
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
        read.add(MonthOfReturns.before(period, month));
      }
      return read.get(0);
    };
  }
}
