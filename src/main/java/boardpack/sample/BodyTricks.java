package boardpack.sample;

import static boardpack.sample.Cells.number;

import boardpack.basics.Period;
import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;
import java.util.List;

/** What a body says of itself beside its savings: underlying, pay, reserves, gateways (RT). */
final class BodyTricks {
  private static final List<ReturnKind> NHS = List.of(ReturnKind.PROV, ReturnKind.COMM);
  private static final long PAY_SAVINGS = 7_000;

  private final Period period;

  BodyTricks(Period period) {
    this.period = period;
  }

  List<Trick> all() {
    return List.of(
        new Trick("RT26", NHS, "red", in -> support(in, 0.035), in -> support(in, 0.001)),
        Trick.of("RT28", ReturnKind.PROV, "red", in -> staff(in, 120), in -> staff(in, 0))
            .where(BodyTricks::savesOnPay),
        Trick.of("RT30", ReturnKind.LA, "red", in -> draw(in, true), in -> draw(in, false))
            .where(in -> fund(in) > 20_000),
        new Trick("RT33", NHS, "red", in -> release(in, 1.0), in -> release(in, near()))
            .where(BodyTricks::isOnPlan)
            .where(in -> period.monthsGone() < 10),
        Trick.ofFinance("RT09", "red", in -> gateway(in, 2), in -> gateway(in, 3))
            .with("S08", "finding"));
  }

  private static Touch support(SampleReturn in, double share) {
    long amount = Math.round(Schemes.base(in) * share);
    var row = ProgrammeTotals.line(in, "less non-recurrent income");
    row.money("amount", Months.money(amount));
    ProgrammeTotals.settle(in);
    return Touch.cell(in, "Underlying position", row, "amount");
  }

  private static boolean savesOnPay(SampleReturn in) {
    long pay =
        Schemes.rows(in).stream()
            .filter(row -> row.text("category").equals("pay"))
            .mapToLong(row -> SchemeMonths.tenths(row, "ytd_actual"))
            .sum();
    return pay > PAY_SAVINGS;
  }

  private static Touch staff(SampleReturn in, int more) {
    var row = in.draft().rows("Workforce").get(1);
    if (more > 0) {
      row.money("wte_actual", Months.money(SchemeMonths.tenths(row, "wte_plan") + more * 10L));
    }
    return Touch.cell(in, "Workforce", row, "wte_actual");
  }

  private static long fund(SampleReturn in) {
    return SchemeMonths.tenths(in.row("Reserves", "reserve", "general fund"), "opening");
  }

  /**
   * Takes the general fund below its minimum, or leaves a little more than three years of cover.
   */
  private static Touch draw(SampleReturn in, boolean tooMuch) {
    var row = in.row("Reserves", "reserve", "general fund");
    long opening = SchemeMonths.tenths(row, "opening");
    long minimum = SchemeMonths.tenths(row, "minimum_level");
    var other = in.row("Reserves", "reserve", "earmarked uncommitted");
    long free = opening - minimum + SchemeMonths.tenths(other, "opening");
    long use = tooMuch ? opening - minimum + 5_000 : Math.min(free / 5, (opening - minimum) / 2);
    row.money("planned_use", Months.money(use))
        .money("forecast_closing", Months.money(opening - use));
    if (!tooMuch) {
      other.number("planned_use", 0);
      other.put("forecast_closing", number(other.text("opening")));
    }
    return Touch.cell(in, "Reserves", row, "planned_use");
  }

  private static boolean isOnPlan(SampleReturn in) {
    var line = in.key().kind() == ReturnKind.PROV ? "CTEXSTF" : "POS";
    var row = in.row(SheetTricks.lines(in), "line_code", line);
    return SchemeMonths.tenths(row, "fot_forecast") >= SchemeMonths.tenths(row, "fot_plan");
  }

  private double near() {
    return period.monthsGone() / 12.0 + 0.14;
  }

  private static Touch release(SampleReturn in, double share) {
    for (var reserve : in.draft().rows("Reserves")) {
      long opening = SchemeMonths.tenths(reserve, "opening");
      long released = Math.round(opening * share);
      reserve
          .money("released_ytd", Months.money(released))
          .money("released_forecast", Months.money(Math.max(released, opening / 2)))
          .money("remaining", Months.money(opening - released));
    }
    if (share >= 1) {
      for (DraftRow risk : in.draft().rows("Risks")) {
        risk.put("value", number("1.0"));
      }
    }
    return Touch.cell(in, "Reserves", in.draft().rows("Reserves").get(0), "released_ytd");
  }

  private static Touch gateway(SampleReturn in, int gateway) {
    var row = Schemes.largest(in).number("gateway", gateway).text("status", "plans in progress");
    return Touch.cell(in, Schemes.sheet(in), row, "gateway");
  }
}
