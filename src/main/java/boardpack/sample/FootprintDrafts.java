package boardpack.sample;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.returns.DraftRow;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A footprint's plan and look back, made from what its members sent. */
final class FootprintDrafts {
  private static final double PRIORITY_SHARE = 0.40;

  private final World world;
  private final BodiesYear year;
  private final Readings readings;
  private final Period period;
  private final long seed;
  private final List<SampleReturn> members;
  private final Set<String> senders;

  FootprintDrafts(
      World world,
      BodiesYear year,
      Readings readings,
      Period period,
      long seed,
      List<SampleReturn> members) {
    this.world = world;
    this.year = year;
    this.readings = readings;
    this.period = period;
    this.seed = seed;
    this.members = members;
    senders = members.stream().map(sent -> sent.key().organisation()).collect(Collectors.toSet());
  }

  SampleReturn plan(Footprint footprint) {
    var plan = new PlanDraft(footprint, period);
    plan.targets(world.reference().publishedTargets(footprint));
    controlTotals(plan, footprint);
    finance(footprint).forEach(sent -> plan.savings(sent.key().organisation(), planned(sent)));
    readings.departments(footprint.number()).forEach(trust -> plan.trajectory(trust, readings));
    shares(plan, footprint);
    priorities(plan, footprint);
    return new SampleReturn(
        new ReturnKey(ReturnKind.PLAN, footprint.code(), period),
        footprint.code(),
        SampleReturn.bodyOf(footprint),
        plan.draft());
  }

  SampleReturn lookBack(Footprint footprint) {
    var lookBack = new LookBackDraft(footprint, period, readings);
    lookBack.emergency();
    for (var body : bodies(footprint, world.trusts())) {
      var truth = year.trust(body);
      LookBackDraft.remembered(Measure.of(truth.type()))
          .forEach(measure -> lookBack.indicator(body, measure, truth.turnover()));
      lookBack.finance(body.code(), "CTEXSTF", truth.ledger());
    }
    for (var body : bodies(footprint, world.commissioners())) {
      var truth = year.commissioner(body);
      LookBackDraft.remembered(Measure.ofCommissioner())
          .forEach(measure -> lookBack.indicator(body, measure, truth.allocation()));
      lookBack.finance(body.code(), "POS", truth.ledger());
    }
    for (var body : bodies(footprint, world.councils())) {
      lookBack.finance(body.code(), "ASC-NET", year.council(body).ledger());
    }
    for (var sent : finance(footprint)) {
      var code = sent.key().organisation();
      lookBack.savings(code, planned(sent), outturn(sent));
      lookBack.delivered(code, planned(sent).year(), Luck.of(seed, code, "delivered"));
    }
    return new SampleReturn(
        new ReturnKey(ReturnKind.HIST, footprint.code(), period),
        footprint.code(),
        SampleReturn.bodyOf(footprint),
        lookBack.draft());
  }

  private List<Body> bodies(Footprint footprint, List<Body> all) {
    return World.in(all, footprint.number()).stream()
        .filter(body -> senders.contains(body.code()))
        .toList();
  }

  private List<SampleReturn> finance(Footprint footprint) {
    return members.stream()
        .filter(sent -> FinanceReturn.isFinance(sent.key().kind()))
        .filter(sent -> sent.body().footprints().contains(footprint.number()))
        .toList();
  }

  /** Each NHS body's own, and the footprint's: the sum of the parts that count in it. */
  private void controlTotals(PlanDraft plan, Footprint footprint) {
    var total = Money.ZERO;
    for (var body : bodies(footprint, world.trusts())) {
      var ledger = year.trust(body).ledger();
      total = total.plus(controlTotal(plan, footprint, body, ledger.plan("CTX").year()));
      plan.inYear(
          "stf", body.code(), Months.money(ledger.plan("INC-STF").year()), "Control total letter");
    }
    for (var body : bodies(footprint, world.commissioners())) {
      long amount = year.commissioner(body).ledger().plan("CT").year();
      total = total.plus(controlTotal(plan, footprint, body, amount));
    }
    plan.inYear("control_total", "", total, "Sum of the control total letters");
  }

  private Money controlTotal(PlanDraft plan, Footprint footprint, Body body, long amount) {
    var full = Months.money(amount);
    plan.inYear("control_total", body.code(), full, "Control total letter");
    return body.isShared() ? full.percent(share(footprint, body)) : full;
  }

  private BigDecimal share(Footprint footprint, Body body) {
    return world
        .reference()
        .illustrativeShares(footprint)
        .getOrDefault(body.code(), BigDecimal.ZERO);
  }

  private void shares(PlanDraft plan, Footprint footprint) {
    for (var all : List.of(world.trusts(), world.commissioners(), world.councils())) {
      bodies(footprint, all).stream()
          .filter(Body::isShared)
          .forEach(body -> plan.share(body.code(), share(footprint, body)));
    }
  }

  /** The largest schemes, until together they carry two fifths of the NHS savings. */
  private void priorities(PlanDraft plan, Footprint footprint) {
    var schemes = new ArrayList<Priority>();
    for (var sent : finance(footprint)) {
      for (var row :
          sent.key().kind() == ReturnKind.LA ? List.<DraftRow>of() : schemes(sent.draft())) {
        schemes.add(new Priority(sent.key().organisation(), row.text("scheme_ref"), yearOf(row)));
      }
    }
    schemes.sort(Comparator.comparing(Priority::year).reversed());
    long all = schemes.stream().mapToLong(Priority::year).sum();
    long carried = 0;
    for (var scheme : schemes) {
      if (carried > all * PRIORITY_SHARE) {
        return;
      }
      carried += scheme.year();
      plan.priority(scheme.ref(), scheme.organisation(), "Among the largest savings of the plan");
    }
  }

  private record Priority(String organisation, String ref, Long year) {}

  private static long yearOf(DraftRow row) {
    return SchemeMonths.of(row, "plan_m").year();
  }

  private static List<DraftRow> schemes(ReturnDraft draft) {
    return draft.rows(FinanceReturn.schemeSheet(draft.kind()));
  }

  private static Months planned(SampleReturn sent) {
    return SchemeMonths.total(schemes(sent.draft()), "plan_m");
  }

  private static Months outturn(SampleReturn sent) {
    return SchemeMonths.total(schemes(sent.draft()), "fot_m");
  }
}
