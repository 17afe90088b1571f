package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks into the programme of a return that is about to be sent. */
final class Schemes {
  private static final long WORTHWHILE = 30_000;

  private Schemes() {}

  static String sheet(SampleReturn in) {
    return SheetTricks.schemes(in);
  }

  static List<DraftRow> rows(SampleReturn in) {
    return in.draft().rows(sheet(in));
  }

  /** The plan of the year, tenths of £000. */
  static long planned(SampleReturn in) {
    return SchemeMonths.total(rows(in), "plan_m").year();
  }

  /** Whether the programme is large enough for a test to speak up: £3m. */
  static boolean isWorthwhile(SampleReturn in) {
    return planned(in) >= WORTHWHILE && yearOf(largest(in)) * 10 >= planned(in);
  }

  /** What its size is measured against, tenths of £000. */
  static double base(SampleReturn in) {
    var line =
        in.key().kind() == ReturnKind.PROV
            ? "INC"
            : in.key().kind() == ReturnKind.COMM ? "ALLOC" : "ASC-NET";
    return SchemeMonths.tenths(in.row(SheetTricks.lines(in), "line_code", line), "fot_plan");
  }

  /** The largest scheme but the first two, which are one-off and of medium risk. */
  static DraftRow largest(SampleReturn in) {
    return rows(in).stream().skip(2).max(Comparator.comparingLong(Schemes::yearOf)).orElseThrow();
  }

  /** The first schemes, until they come to more than a share of the plan; at least one. */
  static List<DraftRow> upTo(SampleReturn in, double share) {
    var taken = new ArrayList<DraftRow>();
    long sum = 0;
    for (var row : rows(in)) {
      if (taken.isEmpty() || sum <= planned(in) * share) {
        taken.add(row);
        sum += yearOf(row);
      }
    }
    return taken;
  }

  static void scale(SampleReturn in, DraftRow row, double factor) {
    var plan = SchemeMonths.of(row, "plan_m").times(factor);
    var outturn = SchemeMonths.of(row, "fot_m").times(factor);
    SchemeCopies.money(in, row, plan, outturn, in.key().period().monthsGone());
    if (row.number("gross_cost_replaced").isPresent()) {
      row.money("gross_cost_replaced", Months.money(plan.year()))
          .money("transition_cost", Months.money(plan.year() * 27 / 100));
    }
  }

  /** Somebody it has dealings with. */
  static String partnerOf(SampleReturn in) {
    return in.key().kind() == ReturnKind.LA
        ? in.draft().rows("Pooled budget").get(0).text("contributor")
        : in.draft().rows("Contracts").get(0).text("counterparty_org");
  }

  private static long yearOf(DraftRow row) {
    return SchemeMonths.of(row, "plan_m").year();
  }
}
