package boardpack.sample;

import static boardpack.sample.Schemes.largest;
import static boardpack.sample.Schemes.sheet;

import boardpack.basics.Period;
import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Savings that cannot be believed as they stand (rules RT), one scheme or programme at a time. */
final class BeliefTricks {
  private static final LocalDate SIGNED = LocalDate.of(2017, 3, 28);

  private final Period period;

  BeliefTricks(Period period) {
    this.period = period;
  }

  List<Trick> all() {
    return List.of(
        red("RT04", in -> scaled(in, true), in -> scaled(in, false)),
        red("RT05", in -> unidentified(in, 0.04), in -> unidentified(in, 0.017)),
        Trick.of("RT06", ReturnKind.LA, "red", in -> oneOff(in, 0.43), in -> oneOff(in, 0)),
        red("RT07", in -> risky(in, 0.38), in -> risky(in, 0)),
        red("RT10", in -> slipped(in, 4), in -> slipped(in, 1)),
        red("RT11", in -> owner(in, "TBC"), in -> owner(in, "Director of Nursing and Quality")),
        red("RT12", in -> partner(in, "verbal"), in -> partner(in, "signed")),
        red("RT13", in -> dualRunning(in, 0), in -> dualRunning(in, 500)),
        red(
            "RT16",
            in -> activity(in, "-25.00", ""),
            in -> activity(in, "-0.50", "RightCare 2016")),
        red("RT21", in -> contingency(in, "0.0"), in -> contingency(in, "24.0")),
        red("RT22", in -> capital(in, "applied"), in -> capital(in, "awarded")),
        red("RT29", in -> theme(in, "prevention"), in -> theme(in, "pathway redesign")),
        Trick.ofFinance("RT34", "red", this::undecided, this::decided));
  }

  private static Trick red(String rule, Trick.Act wrong, Trick.Act justRight) {
    return Trick.ofFinance(rule, "red", wrong, justRight);
  }

  private static Touch touch(SampleReturn in, DraftRow row, String heading) {
    var amount = row.number("fy_plan").map(BigDecimal::toPlainString).orElse("");
    return Touch.cell(in, sheet(in), row, heading, amount);
  }

  private Touch scaled(SampleReturn in, boolean beyond) {
    double share =
        switch (in.key().kind()) {
          case PROV -> beyond ? 0.056 : 0.039;
          case COMM -> beyond ? 0.056 : 0.029;
          default -> beyond ? 0.098 : 0.068;
        };
    double factor = share * Schemes.base(in) / Schemes.planned(in);
    for (var row : Schemes.rows(in)) {
      Schemes.scale(in, row, factor);
    }
    return touch(in, Schemes.rows(in).get(0), "fy_plan");
  }

  /** A gap in the programme with a name, planned for the months that are left. */
  private Touch unidentified(SampleReturn in, double share) {
    int gone = period.monthsGone();
    double part = share < 0.02 || gone >= 7 ? share : gone >= 4 ? share * 3 : share * 7;
    var row = SchemeCopies.copy(in, "GAP-1");
    var weights = new double[12];
    for (int month = Math.min(12, gone + 1); month <= 12; month++) {
      weights[month - 1] = 1;
    }
    long year = Math.round((Schemes.planned(in) - yearOf(row)) * part);
    var plan = Months.spread(year, weights);
    row.text("scheme", "To be found")
        .text("status", "unidentified")
        .text("risk", "high")
        .number("gateway", 0)
        .text("baseline_start_month", "M" + Math.min(12, gone + 1))
        .text("start_month", "M" + Math.min(12, gone + 1));
    SchemeCopies.money(in, row, plan, Months.NIL.until(gone, plan), gone);
    return touch(in, row, "status");
  }

  private static long yearOf(DraftRow row) {
    return SchemeMonths.of(row, "plan_m").year();
  }

  private Touch oneOff(SampleReturn in, double share) {
    var rows = Schemes.upTo(in, share);
    rows.forEach(row -> row.text("recurrent", "NR").number("fye", 0));
    ProgrammeTotals.settle(in);
    return touch(in, rows.get(0), "recurrent");
  }

  private Touch risky(SampleReturn in, double share) {
    var rows = Schemes.upTo(in, share);
    rows.forEach(row -> row.text("risk", "high"));
    return touch(in, rows.get(0), "risk");
  }

  private Touch slipped(SampleReturn in, int schemes) {
    var rows = schemes == 1 ? Schemes.upTo(in, 0) : Schemes.rows(in);
    for (var row : rows) {
      row.text("baseline_start_month", "M1").text("start_month", schemes == 1 ? "M3" : "M4");
    }
    return touch(in, rows.get(0), "start_month");
  }

  private Touch owner(SampleReturn in, String owner) {
    return touch(in, largest(in).text("owner_role", owner), "owner_role");
  }

  private Touch partner(SampleReturn in, String signoff) {
    var row =
        largest(in)
            .text("counterparty_org", Schemes.partnerOf(in))
            .text("partner_signoff", signoff)
            .text("contract_type", "block");
    if (signoff.equals("signed")) {
      row.date("partner_signoff_date", SIGNED);
    }
    return touch(in, row, "partner_signoff");
  }

  private Touch dualRunning(SampleReturn in, long cost) {
    var row =
        largest(in)
            .text("kind", "transformational")
            .number("gross_cost_replaced", 2_000)
            .number("transition_cost", cost);
    return touch(in, row, "transition_cost");
  }

  private Touch activity(SampleReturn in, String change, String evidence) {
    var row =
        largest(in)
            .text("activity_measure", "emergency admissions")
            .number("activity_change_pct", new BigDecimal(change))
            .text("activity_target_year", "2020/21")
            .text("evidence_ref", evidence);
    return touch(in, row, "evidence_ref");
  }

  private Touch contingency(SampleReturn in, String percent) {
    var row =
        largest(in)
            .text("project_type", "standard building")
            .number("contingency_pct", new BigDecimal(percent))
            .number("capital_needed", 2_000)
            .text("capital_status", "awarded");
    return touch(in, row, "contingency_pct");
  }

  private Touch capital(SampleReturn in, String status) {
    var rows = Schemes.upTo(in, 0.28);
    rows.forEach(row -> row.number("capital_needed", 800).text("capital_status", status));
    return touch(in, rows.get(0), "capital_status");
  }

  private Touch theme(SampleReturn in, String theme) {
    return touch(in, largest(in).text("theme", theme), "theme");
  }

  /** Most schemes start in April: what is decided in June comes after. */
  private Touch undecided(SampleReturn in) {
    return decided(in, LocalDate.of(period.year().start(), 6, 20));
  }

  private Touch decided(SampleReturn in) {
    return decided(in, LocalDate.of(period.year().start(), 1, 20));
  }

  private Touch decided(SampleReturn in, LocalDate day) {
    var row =
        largest(in)
            .yes("consultation_needed", true)
            .text("decision_body", "Joint health scrutiny")
            .date("decision_date", day);
    return touch(in, row, "decision_date");
  }
}
