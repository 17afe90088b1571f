package boardpack.sample;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.PublishedTarget;
import boardpack.returns.DraftRow;
import boardpack.returns.MonthHeadings;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A footprint's plan: published targets side by side, one chosen; control totals; profiles. */
final class PlanDraft {
  private static final LocalDate PUBLISHED = LocalDate.of(2016, 10, 21);
  private static final Map<String, String> KINDS =
      Map.of(
          "do_nothing_gap", "do_nothing_gap",
          "planned_solutions", "planned_solutions",
          "residual_gap", "residual_gap",
          "transformation_fund", "transformation_fund",
          "capital_ask", "capital_ask",
          "capital_awarded", "capital_awarded",
          "stf_allocation", "stf");

  private final Period period;
  private final ReturnDraft draft;
  private final Set<String> chosen = new HashSet<>();

  PlanDraft(Footprint footprint, Period period) {
    this.period = period;
    var key = new ReturnKey(ReturnKind.PLAN, footprint.code(), period);
    draft =
        Covers.draft(key, footprint.name())
            .cover("prepared_by_role", "Programme director")
            .cover("approved_by_role", "Lead finance director")
            .cover("contact_team", "Partnership office");
  }

  ReturnDraft draft() {
    return draft;
  }

  /** In the order in which a reader would choose: a stated basis in the year before none. */
  void targets(List<PublishedTarget> published) {
    published.stream()
        .filter(target -> KINDS.containsKey(target.kind()))
        .sorted(Comparator.comparingInt(PlanDraft::preference))
        .forEach(this::target);
    published.stream()
        .filter(target -> target.kind().equals("do_nothing_gap"))
        .min(Comparator.comparingInt(PlanDraft::preference))
        .filter(gap -> published.stream().noneMatch(PlanDraft::isSolution))
        .ifPresent(this::solutions);
  }

  private static boolean isSolution(PublishedTarget target) {
    return List.of("planned_solutions", "residual_gap").contains(target.kind());
  }

  /** Where none were published: solutions that leave three per cent, as the sample has it. */
  private void solutions(PublishedTarget gap) {
    var all = Money.ofMillions(gap.millions());
    var left = all.percent(BigDecimal.valueOf(3));
    likeGap("planned_solutions", gap, all.minus(left));
    likeGap("residual_gap", gap, left);
  }

  private void likeGap(String kind, PublishedTarget gap, Money value) {
    if (chosen.contains(kind + "  " + year(gap))) {
      return;
    }
    target(kind, "", year(gap), value)
        .text("scope", scope(gap))
        .text("basis", basis(gap))
        .text("source", "Made up for the sample: the plan's own solutions")
        .text("confidence", "general knowledge");
  }

  private static String year(PublishedTarget target) {
    return target.year().isEmpty() ? "2020/21" : target.year();
  }

  private static int preference(PublishedTarget target) {
    return (target.confidence().equals("sourced") ? 0 : 30)
        + (scope(target).equals("health and social care") ? 10 : 0)
        + switch (basis(target)) {
          case "in the year" -> 0;
          case "not stated" -> 1;
          default -> 2;
        };
  }

  private void target(PublishedTarget target) {
    target(
            KINDS.getOrDefault(target.kind(), ""),
            "",
            year(target),
            Money.ofMillions(target.millions()))
        .text("scope", scope(target))
        .text("basis", basis(target))
        .text("source", target.source())
        .text(
            "confidence", target.confidence().equals("sourced") ? "sourced" : "general knowledge");
  }

  private static String scope(PublishedTarget target) {
    return switch (target.scope()) {
      case "NHS only", "health only" -> "NHS only";
      case "health and social care" -> "health and social care";
      default -> "not stated";
    };
  }

  private static String basis(PublishedTarget target) {
    if (target.basis().startsWith("annual")) {
      return "in the year";
    }
    return target.basis().contains("cumulative") ? "cumulative" : "not stated";
  }

  private DraftRow target(String kind, String organisation, String year, Money value) {
    boolean first = chosen.add(kind + " " + organisation + " " + year);
    var row =
        draft
            .row("Targets")
            .text("kind", kind)
            .text("organisation", organisation)
            .text("year", year)
            .money("value", value)
            .date("version_date", PUBLISHED)
            .yes("chosen", first);
    if (first) {
      row.text("chosen_by_role", "Lead finance director")
          .date("chosen_on", LocalDate.of(period.year().start(), 4, 3));
    }
    return row;
  }

  /** What NHS Improvement or NHS England agreed for the year; empty organisation = all of them. */
  void inYear(String kind, String organisation, Money value, String source) {
    target(kind, organisation, period.year().toString(), value)
        .text("scope", "NHS only")
        .text("basis", "in the year")
        .text("source", source)
        .text("confidence", "sourced")
        .date("version_date", LocalDate.of(period.year().start(), 3, 30));
  }

  void savings(String organisation, Months plan) {
    var row =
        draft
            .row("Savings profile")
            .text("organisation", organisation)
            .money("fy_plan", Months.money(plan.year()));
    SchemeRows.months(row, "plan_m", plan);
  }

  void trajectory(Body trust, Readings readings) {
    var row =
        draft.row("Trajectories").text("organisation", trust.code()).text("indicator_code", "AE4H");
    for (int month = 1; month <= 12; month++) {
      long agreed = Trajectories.emergency(readings, trust, period.year().month(month));
      row.number(MonthHeadings.of("m", month), BigDecimal.valueOf(agreed, 2));
    }
  }

  void share(String organisation, BigDecimal percent) {
    draft
        .row("Shares")
        .text("organisation", organisation)
        .number("percent", percent)
        .date("agreed_on", LocalDate.of(period.year().start(), 4, 3));
  }

  void priority(String schemeRef, String organisation, String why) {
    draft
        .row("Priorities")
        .text("scheme_ref", schemeRef)
        .text("organisation", organisation)
        .text("why", why);
  }
}
