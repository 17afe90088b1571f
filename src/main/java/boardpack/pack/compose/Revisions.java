package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.pack.CashAndCapital;
import boardpack.pack.Cut;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.PositionLine;
import boardpack.pack.Revision;
import boardpack.pack.Revision.Change;
import boardpack.pack.Savings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an issue changed against the one before, and what had become known in between. */
public final class Revisions {
  private final Pack before;
  private final Pack now;

  private Revisions(Pack before, Pack now) {
    this.before = before;
    this.now = now;
  }

  public static Revision between(Pack before, Pack now) {
    var revisions = new Revisions(before, now);
    return new Revision(
        before.issue(), before.cut().knownAt(), revisions.reasons(), revisions.changes());
  }

  private List<String> reasons() {
    var reasons = new ArrayList<String>();
    var then = before.cut().returns().stream().collect(Collectors.toMap(Revisions::key, in -> in));
    for (var in : now.cut().returns()) {
      var earlier = then.get(key(in));
      if (earlier == null) {
        reasons.add("%s: the %s came in (%s)".formatted(in.name(), in.kind().words(), in.file()));
      } else if (!earlier.sha256().equals(in.sha256())) {
        reasons.add(
            "%s: the %s was sent again, submission %d in place of %d (%s)"
                .formatted(
                    in.name(),
                    in.kind().words(),
                    in.submission(),
                    earlier.submission(),
                    in.file()));
      }
    }
    statements(reasons);
    return reasons;
  }

  private static String key(Cut.In in) {
    return in.organisation() + " " + in.kind();
  }

  private void statements(List<String> reasons) {
    var then = before.statements().stream().map(one -> one.id() + one.history().size()).toList();
    now.statements().stream()
        .filter(one -> !then.contains(one.id() + one.history().size()))
        .map(one -> "Statement %s on %s: something was said".formatted(one.id(), one.subject()))
        .forEach(reasons::add);
  }

  private List<Change> changes() {
    var was = figures(before);
    var is = figures(now);
    var names = new TreeSet<String>(was.keySet());
    names.addAll(is.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(was.get(name), is.get(name)))
        .map(
            name ->
                new Change(
                    name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name))))
        .sorted(
            Comparator.comparing((Change change) -> change.moved().abs())
                .reversed()
                .thenComparing(Change::what))
        .toList();
  }

  /** The pack's money by what it is called. */
  private static Map<String, Money> figures(Pack pack) {
    var figures = new LinkedHashMap<String, Money>();
    pack.overview().nhsTotal().ifPresent(row -> row(figures, row));
    pack.overview().councilTotal().ifPresent(row -> row(figures, row));
    savings(figures, pack.savings());
    figures.put("Net unmitigated risk", pack.risks().netUnmitigated());
    pack.cashAndCapital().trusts().forEach(trust -> trust(figures, trust));
    pack.position().forEach(line -> line(figures, line));
    return figures;
  }

  private static void row(Map<String, Money> figures, Overview.Row row) {
    figures.put(row.name() + ", actual to date", row.ytdActual());
    figures.put(row.name() + ", forecast", row.forecast());
    figures.put(row.name() + ", forecast variance", row.forecastVariance());
  }

  private static void savings(Map<String, Money> figures, Savings savings) {
    figures.put("NHS savings, actual to date", savings.total().ytdActual());
    figures.put("NHS savings, forecast", savings.total().forecast());
    figures.put("Council savings, actual to date", savings.totalCouncil().ytdActual());
    figures.put("Council savings, forecast", savings.totalCouncil().forecast());
    savings
        .simulation()
        .ifPresent(odds -> figures.put("NHS savings, even-chance outcome", odds.p50()));
  }

  private static void trust(Map<String, Money> figures, CashAndCapital.Trust trust) {
    figures.put(trust.name() + ", cash", trust.cash());
    figures.put(trust.name() + ", cash forecast", trust.cashForecast());
    figures.put(trust.name() + ", support loans", trust.loans());
    figures.put(trust.name() + ", capital to date", trust.capitalYtd());
    figures.put(trust.name() + ", capital forecast", trust.capitalForecast());
  }

  private static void line(Map<String, Money> figures, PositionLine line) {
    var what = line.name() + ", " + line.label();
    figures.put(what + ", plan to date", line.ytdPlan());
    figures.put(what + ", actual to date", line.ytdActual());
    figures.put(what + ", forecast", line.forecast());
  }
}
