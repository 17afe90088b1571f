package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.History.Delivery;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * RT19: what like schemes of earlier years delivered: of the same theme and size band, of any body
 * of the footprint, eight at least.
 *
 * <pre>
 * P50 = middle of delivered / planned, by nearest rank
 * at risk = fy_plan × (1 − P50)
 * </pre>
 */
final class ReferenceClass implements ProgrammeTest {
  @Override
  public String id() {
    return "RT19";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var found = new ArrayList<Found>();
    var without = new ArrayList<Scheme>();
    classes(programme, rule)
        .forEach(
            (like, schemes) -> {
              var past = past(like, body, rule);
              if (past.size() < rule.thresholds().whole("schemes")) {
                without.addAll(schemes);
              } else {
                found(new Programme(schemes), past, rule).ifPresent(found::add);
              }
            });
    if (without.size() == programme.size()) {
      return Verdict.notRun(why(without));
    }
    var verdict = Verdict.of(found);
    return without.isEmpty() ? verdict : verdict.lacking(Optional.of(why(without)));
  }

  /** Same theme, same band of size. */
  private record Like(String theme, int band) implements Comparable<Like> {
    @Override
    public int compareTo(Like other) {
      int byTheme = theme.compareTo(other.theme);
      return byTheme != 0 ? byTheme : Integer.compare(band, other.band);
    }
  }

  private static SortedMap<Like, List<Scheme>> classes(Programme programme, Rule rule) {
    return programme.schemes().stream()
        .filter(scheme -> scheme.money().yearPlan().money().signum() > 0)
        .collect(
            Collectors.groupingBy(
                scheme -> new Like(scheme.theme(), band(scheme.money().yearPlan().money(), rule)),
                TreeMap::new,
                Collectors.toList()));
  }

  private static int band(Money plan, Rule rule) {
    return (int)
        rule.thresholds().words("bands").stream()
            .map(BigDecimal::new)
            .filter(bound -> plan.value().compareTo(bound) > 0)
            .count();
  }

  /** By rate of delivery, the lowest first. */
  private static List<Delivery> past(Like like, Body body, Rule rule) {
    return body.month().history().delivery().stream()
        .filter(row -> !row.isWholeProgramme() && row.theme().equals(like.theme()))
        .filter(row -> row.year().compareTo(body.asOf().year()) < 0)
        .filter(row -> row.planned().money().signum() > 0)
        .filter(row -> band(row.planned().money(), rule) == like.band())
        .sorted(Comparator.comparing(row -> rate(row).value()))
        .toList();
  }

  private static Optional<Found> found(Programme schemes, List<Delivery> past, Rule rule) {
    var median = rate(past.get((past.size() + 1) / 2 - 1));
    var plan = schemes.yearPlan();
    return rule.limit("median")
        .below(median, "% of plan")
        .map(
            breach ->
                Found.of(
                    breach,
                    plan.minus(plan.percent(median.value())),
                    rule.sentence()
                        .and("At that rate {schemes} ({theme}, £{x}k) would bring £{y}k.")
                        .with("n", past.size())
                        .with("p50", median)
                        .with("schemes", Refs.of(schemes))
                        .with("theme", schemes.schemes().get(0).theme())
                        .with("x", plan)
                        .with("y", plan.percent(median.value())),
                    cells(schemes, past)));
  }

  private static Percent rate(Delivery row) {
    return Percent.of(row.delivered().money().value(), row.planned().money().value());
  }

  private static List<Source> cells(Programme schemes, List<Delivery> past) {
    var cells = new ArrayList<>(schemes.cells("fy_plan", "theme"));
    past.forEach(row -> cells.add(row.delivered().source()));
    return cells;
  }

  private static String why(List<Scheme> without) {
    return "fewer than eight like schemes of earlier years are known for "
        + Refs.of(new Programme(without));
  }
}
