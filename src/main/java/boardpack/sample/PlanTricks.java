package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plans that do not add up: of a footprint, on purpose or as they were really published. */
final class PlanTricks {
  private static final int TIMES = 3;
  private static final double AMBER = 0.05;
  private static final double RED = 0.15;

  private final List<SampleReturn> plans;
  private final TruthLog truth;

  /** Plans that lack the share of a body. */
  private final List<SampleReturn> forgetful = new ArrayList<>();

  PlanTricks(List<SampleReturn> ofFootprints, TruthLog truth, Luck luck) {
    plans =
        luck.shuffled(
            ofFootprints.stream().filter(sent -> sent.key().kind() == ReturnKind.PLAN).toList());
    this.truth = truth;
  }

  /**
   * @param incomplete footprints that lack a return
   * @param unproved footprints whose control total cannot be proved for want of an account
   */
  void play(Set<String> incomplete, Set<String> unproved) {
    var left = new ArrayList<>(plans);
    take(left, plan -> madeUp(plan).isPresent(), plan -> solutions(plan, 800, true));
    take(left, plan -> madeUp(plan).isPresent(), plan -> solutions(plan, 955, false));
    take(left, plan -> true, this::fewPriorities);
    take(
        new ArrayList<>(left),
        plan -> plan.draft().rows("Priorities").size() > 4,
        plan -> truth.honest("RT27", plan, Touch.sheet("Priorities")));
    take(
        new ArrayList<>(left),
        plan -> !incomplete.contains(plan.host()),
        plan -> truth.honest("T02", plan, Touch.FILE));
    take(new ArrayList<>(plans), PlanTricks::isComparable, this::onOneBasis);
    take(left, plan -> isProved(plan, unproved), plan -> total(plan, "2000.0", true));
    take(left, plan -> isProved(plan, unproved), plan -> total(plan, "0.5", false));
    plans.forEach(this::published);
  }

  private boolean isProved(SampleReturn plan, Set<String> unproved) {
    return !unproved.contains(plan.host()) && !forgetful.contains(plan);
  }

  private static void take(
      List<SampleReturn> from,
      java.util.function.Predicate<SampleReturn> fit,
      java.util.function.Consumer<SampleReturn> act) {
    var taken = from.stream().filter(fit).limit(TIMES).toList();
    from.removeAll(taken);
    taken.forEach(act);
  }

  private static Optional<DraftRow> madeUp(SampleReturn plan) {
    return plan.draft().rows("Targets").stream()
        .filter(row -> row.text("source").startsWith("Made up"))
        .findFirst();
  }

  /** The solutions come to so many thousandths of the gap. */
  private void solutions(SampleReturn plan, int thousandths, boolean wrong) {
    var gap = chosen(plan, "do_nothing_gap").orElseThrow();
    var solutions = chosen(plan, "planned_solutions").orElseThrow();
    long all = SchemeMonths.tenths(gap, "value");
    long part = all * thousandths / 1000;
    solutions.money("value", Months.money(part));
    chosen(plan, "residual_gap").ifPresent(row -> row.money("value", Months.money(all - part)));
    if (!wrong) {
      truth.honest("RT25", plan, Touch.cell(plan, "Targets", solutions, "value"));
    }
  }

  /** A gap that the year's savings can be held against. */
  private static boolean isComparable(SampleReturn plan) {
    return chosen(plan, "do_nothing_gap").filter(gap -> !isOnAnotherBasis(gap)).isPresent();
  }

  private static boolean isOnAnotherBasis(DraftRow gap) {
    return gap.text("basis").equals("cumulative")
        || gap.text("scope").equals("health and social care");
  }

  private void onOneBasis(SampleReturn plan) {
    var gap = chosen(plan, "do_nothing_gap").orElseThrow();
    truth.honest("RT24", plan, Touch.cell(plan, "Targets", gap, "value"));
  }

  private void fewPriorities(SampleReturn plan) {
    var rows = plan.draft().rows("Priorities");
    if (rows.size() > 4) {
      rows.subList(1, rows.size()).clear();
      truth.planted("RT27", "amber", plan, Touch.sheet("Priorities"));
    }
  }

  private void total(SampleReturn plan, String amount, boolean wrong) {
    var row = chosen(plan, "control_total").orElseThrow();
    var touch = Cells.add(plan, "Targets", row, "value", amount);
    if (wrong) {
      truth.planted("O07", "finding", plan, touch);
    } else {
      truth.honest("O07", plan, touch);
    }
  }

  /** What a gap is said to be, and what its solutions leave: as published, or as planted above. */
  private void published(SampleReturn plan) {
    var gap = chosen(plan, "do_nothing_gap");
    if (gap.isEmpty()) {
      return;
    }
    var touch = Touch.cell(plan, "Targets", gap.get(), "value", gap.get().text("value"));
    if (isOnAnotherBasis(gap.get())) {
      truth.planted("RT24", "red", plan, touch);
    }
    if (comparable(plan, gap.get(), "planned_solutions").isEmpty()) {
      return;
    }
    double left = left(plan, gap.get());
    if (left > RED || !residualAgrees(plan, gap.get())) {
      truth.planted("RT25", "red", plan, touch);
    } else if (left > AMBER) {
      truth.planted("RT25", "amber", plan, touch);
    }
  }

  private static long solved(SampleReturn plan, DraftRow gap) {
    return comparable(plan, gap, "planned_solutions")
        .map(row -> SchemeMonths.tenths(row, "value"))
        .orElse(0L);
  }

  private static double left(SampleReturn plan, DraftRow gap) {
    return 1.0 - (double) solved(plan, gap) / SchemeMonths.tenths(gap, "value");
  }

  private static boolean residualAgrees(SampleReturn plan, DraftRow gap) {
    long left = SchemeMonths.tenths(gap, "value") - solved(plan, gap);
    return comparable(plan, gap, "residual_gap")
        .map(row -> SchemeMonths.tenths(row, "value") == left)
        .orElse(true);
  }

  private static Optional<DraftRow> comparable(SampleReturn plan, DraftRow gap, String kind) {
    return chosen(plan, kind)
        .filter(row -> row.text("scope").equals(gap.text("scope")))
        .filter(row -> row.text("basis").equals(gap.text("basis")))
        .filter(row -> row.text("year").equals(gap.text("year")));
  }

  private static Optional<DraftRow> chosen(SampleReturn plan, String kind) {
    return plan.draft().rows("Targets").stream()
        .filter(row -> row.text("kind").equals(kind) && row.text("organisation").isEmpty())
        .filter(row -> row.text("chosen").equals("Y"))
        .max(java.util.Comparator.comparing(row -> row.text("year")));
  }

  /** Shared bodies whose parts nobody agreed: their rows are gone from every plan. */
  void forgetShares() {
    var shared = new TreeSet<String>();
    plans.forEach(
        plan -> plan.draft().rows("Shares").forEach(row -> shared.add(organisation(row))));
    int forgotten = 0;
    int agreed = 0;
    for (var code : shared) {
      var holding = plans.stream().filter(plan -> holds(plan, code)).toList();
      boolean whole = sum(holding, code).compareTo(BigDecimal.valueOf(100)) == 0;
      if (whole && forgotten < TIMES && holding.size() == 2) {
        forgotten++;
        for (var plan : holding) {
          forgetful.add(plan);
          plan.draft().rows("Shares").removeIf(row -> organisation(row).equals(code));
          truth.planted("O08", "finding", plan, Touch.sheet("Shares"));
        }
      } else if (whole && agreed < TIMES && holding.size() == 2) {
        agreed++;
        holding.forEach(plan -> truth.honest("O08", plan, Touch.sheet("Shares")));
      }
    }
  }

  private static boolean holds(SampleReturn plan, String code) {
    return plan.draft().rowWith("Shares", "organisation", code).isPresent();
  }

  private static BigDecimal sum(List<SampleReturn> holding, String code) {
    return holding.stream()
        .flatMap(plan -> plan.draft().rowWith("Shares", "organisation", code).stream())
        .flatMap(row -> row.number("percent").stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String organisation(DraftRow row) {
    return row.text("organisation");
  }
}
