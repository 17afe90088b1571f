package boardpack.sample;

import static boardpack.sample.Cells.add;

import boardpack.returns.DraftRow;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Returns that do not follow from the month before (rules P, S03 and S09). Played only where the
 * month before is sent too.
 */
final class MonthTricks {
  private static final String MEMO = "MEMO-PHG";
  private static final String GONE = "MINOR-9";

  /** What the rules tolerate, £10. */
  private static final long P01 = 100;

  private static final long P05 = 5_000;

  private final Map<ReturnKey, SampleReturn> monthBefore;

  /**
   * @param monthBefore the returns of the month before, by what they are
   */
  MonthTricks(Map<ReturnKey, SampleReturn> monthBefore) {
    this.monthBefore = monthBefore;
  }

  List<Trick> all() {
    return List.of(
        sent("P01", ReturnKind.LA, in -> month(in, "5.0"), in -> month(in, "0.9")),
        sent("P02", ReturnKind.PROV, in -> count(in, 1), in -> count(in, 0))
            .where(in -> was(in).compareTo(BigDecimal.TEN) > 0),
        sent("P05", ReturnKind.PROV, in -> restated(in, "60.0"), in -> restated(in, "49.9")),
        sent("S03", ReturnKind.LA, in -> plan(in, ""), in -> plan(in, "The grant was changed.")),
        sent("S09", ReturnKind.LA, in -> scheme(in, true), in -> scheme(in, false)));
  }

  /** What only shows beside all months of the year, from the seventh on. */
  List<Trick> allOfYear() {
    return List.of(sent("P03", ReturnKind.LA, in -> leaps(in, "-900.0"), in -> leaps(in, "-49.0")));
  }

  /** The month is far from those before it; the year to date with it. */
  private static Touch leaps(SampleReturn in, String amount) {
    add(in, "Summary", "line_code", MEMO, "month_actual", amount);
    add(in, "Summary", "line_code", MEMO, "fot_forecast", amount);
    return add(in, "Summary", "line_code", MEMO, "ytd_actual", amount);
  }

  /**
   * What other tricks of this month make of it beside the honest month before: whose year to date
   * no longer grows by the month (P01), or implies another year to date a month ago (P05).
   *
   * @param isRead whether the return is looked into at all
   */
  void tellConsequences(
      List<SampleReturn> returns, Predicate<SampleReturn> isRead, TruthLog truth) {
    returns.stream()
        .filter(in -> FinanceReturn.isFinance(in.key().kind()))
        .filter(in -> monthBefore.containsKey(before(in)))
        .filter(isRead)
        .forEach(in -> tellConsequences(in, truth));
  }

  private void tellConsequences(SampleReturn in, TruthLog truth) {
    var sheet = SheetTricks.lines(in);
    long most = 0;
    for (var row : in.draft().rows(sheet)) {
      var was = lastMonth(in).draft().rowWith(sheet, "line_code", row.text("line_code"));
      if (was.isPresent()) {
        long grown = hundredths(row, "ytd_actual") - hundredths(was.get(), "ytd_actual");
        most = Math.max(most, Math.abs(grown - hundredths(row, "month_actual")));
      }
    }
    if (most > P01) {
      truth.plantedOnce("P01", "finding", in, Touch.sheet(sheet));
    }
    if (most > P05 && in.key().kind() != ReturnKind.PROV) {
      truth.plantedOnce("P05", "finding", in, Touch.sheet(sheet));
    }
  }

  private static long hundredths(DraftRow row, String heading) {
    return row.number(heading).orElse(BigDecimal.ZERO).movePointRight(2).longValue();
  }

  private Trick sent(String rule, ReturnKind kind, Trick.Act wrong, Trick.Act justRight) {
    return Trick.of(rule, kind, "finding", wrong, justRight)
        .where(in -> monthBefore.containsKey(before(in)));
  }

  private static ReturnKey before(SampleReturn in) {
    var key = in.key();
    return new ReturnKey(key.kind(), key.organisation(), key.period().previous());
  }

  private SampleReturn lastMonth(SampleReturn in) {
    var sent = monthBefore.get(before(in));
    if (sent == null) {
      throw new IllegalStateException(in.file() + " has no month before");
    }
    return sent;
  }

  /** The month is not what the year to date grew by. */
  private static Touch month(SampleReturn in, String amount) {
    return add(in, "Summary", "line_code", MEMO, "month_actual", amount);
  }

  /** The count to date is so many below last month's. */
  private Touch count(SampleReturn in, int fewer) {
    var row = activity(in);
    row.number("actual_ytd", was(in).subtract(BigDecimal.valueOf(fewer)));
    return Touch.cell(in, "Activity", row, "actual_ytd");
  }

  private BigDecimal was(SampleReturn in) {
    return activity(lastMonth(in)).number("actual_ytd").orElseThrow();
  }

  /** The measure that every kind of trust has much of. */
  private static DraftRow activity(SampleReturn in) {
    var rows = in.draft().rows("Activity");
    return rows.get(rows.size() - 1);
  }

  /** What May is told to have cost moves to April. */
  private static Touch restated(SampleReturn in, String amount) {
    var row =
        in.draft().rows("Monthly profile").stream()
            .filter(
                each -> each.text("line_code").equals("NP") && each.text("basis").equals("outturn"))
            .findFirst()
            .orElseThrow();
    add(in, "Monthly profile", row, "m01", "-" + amount);
    return add(in, "Monthly profile", row, "m02", amount);
  }

  /** The plan of the year is another than in the year's first return. */
  private static Touch plan(SampleReturn in, String commentary) {
    var row = in.row("Summary", "line_code", MEMO);
    if (!commentary.isEmpty()) {
      row.text("commentary", commentary);
    }
    return add(in, "Summary", row, "fot_plan", "10.0");
  }

  /** A scheme of last month that is gone, or is still there. */
  private Touch scheme(SampleReturn in, boolean gone) {
    SchemeCopies.small(lastMonth(in), GONE);
    if (!gone) {
      SchemeCopies.small(in, GONE);
    }
    return Touch.sheet(Schemes.sheet(in));
  }
}
