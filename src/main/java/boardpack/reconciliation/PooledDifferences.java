package boardpack.reconciliation;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Contributions to pooled budgets as commissioner and council state them, by contributor and stream
 * (O06). Each contribution is compared once: a contributor's own word goes before another party's.
 */
final class PooledDifferences {
  private static final String SHEET = "Pooled budget";

  private PooledDifferences() {}

  /** What is put into the pool that a council leads, by whom, from which stream. */
  private record Contribution(String lead, String contributor, String stream)
      implements Comparable<Contribution> {
    @Override
    public int compareTo(Contribution other) {
      return subject().compareTo(other.subject());
    }

    String subject() {
      return lead + " " + contributor + " " + stream;
    }
  }

  static Stream<Difference> of(MonthOfReturns month) {
    var found = new TreeMap<Contribution, Difference>();
    for (var council : with(month, ReturnKind.LA)) {
      for (var commissioner : with(month, ReturnKind.COMM)) {
        compare(month, commissioner, council, found);
      }
    }
    return found.values().stream();
  }

  private static List<FinanceReturn> with(MonthOfReturns month, ReturnKind kind) {
    return month.of(kind).stream()
        .filter(each -> each.received().sheet(SHEET).isPresent())
        .toList();
  }

  private static void compare(
      MonthOfReturns month,
      FinanceReturn commissioner,
      FinanceReturn council,
      Map<Contribution, Difference> found) {
    var here = contributions(commissioner, council.organisation());
    var there = contributions(council, council.organisation());
    for (var key : keys(commissioner, here.keySet(), there.keySet())) {
      var difference =
          difference(
              month,
              key,
              commissioner,
              council,
              here.getOrDefault(key, List.of()),
              there.getOrDefault(key, List.of()));
      boolean itsOwn = key.contributor().equals(commissioner.organisation());
      var known = Optional.ofNullable(found.get(key));
      boolean worse = known.filter(Difference::isBeyondTolerance).isEmpty() || itsOwn;
      if (known.isEmpty() || (difference.isBeyondTolerance() && worse)) {
        found.put(key, difference);
      }
    }
  }

  /** All that the commissioner states, and what the council says that it puts in. */
  private static List<Contribution> keys(
      FinanceReturn commissioner, Collection<Contribution> here, Collection<Contribution> there) {
    var keys = new ArrayList<>(here);
    there.stream()
        .filter(key -> key.contributor().equals(commissioner.organisation()))
        .filter(key -> !keys.contains(key))
        .forEach(keys::add);
    return keys;
  }

  private static Difference difference(
      MonthOfReturns month,
      Contribution key,
      FinanceReturn commissioner,
      FinanceReturn council,
      List<Figure> here,
      List<Figure> there) {
    var tolerance = Tolerance.of("O06", month.period());
    var what = "%s contribution of %s".formatted(key.stream(), key.contributor());
    var commissionerSays = SideOf.cells(commissioner, what, here);
    var councilSays = SideOf.cells(council, what, there);
    var left = commissionerSays.or(() -> councilSays).orElseThrow();
    var right = commissionerSays.isPresent() ? councilSays : commissionerSays;
    var amount = left.amount().minus(right.map(side -> side.amount()).orElse(Money.ZERO));
    return new Difference(
        tolerance,
        key.subject(),
        List.of(commissioner.organisation(), council.organisation()),
        left,
        right,
        amount,
        tolerance.floor(),
        "Better Care Fund lead, " + month.name(council.organisation()),
        "%s to the pooled budget of %s by %s: %s states %s, %s states %s: %s apart."
            .formatted(
                key.stream(),
                month.name(key.lead()),
                month.name(key.contributor()),
                month.name(commissioner.organisation()),
                said(commissionerSays),
                month.name(council.organisation()),
                said(councilSays),
                SideOf.exactly(amount.abs())),
        "");
  }

  private static String said(Optional<ReconciliationItem.Side> side) {
    return side.map(each -> SideOf.exactly(each.amount())).orElse("nothing");
  }

  private static Map<Contribution, List<Figure>> contributions(FinanceReturn of, String lead) {
    var contributions = new TreeMap<Contribution, List<Figure>>();
    of.received()
        .rows(SHEET)
        .filter(row -> row.text("s75_lead").equals(lead))
        .forEach(
            row ->
                contributions
                    .computeIfAbsent(
                        new Contribution(lead, row.text("contributor"), row.text("stream")),
                        key -> new ArrayList<>())
                    .add(row.money("contribution")));
    return contributions;
  }
}
