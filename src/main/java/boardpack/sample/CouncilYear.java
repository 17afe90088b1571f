package boardpack.sample;

import boardpack.reference.ReferenceFile;
import boardpack.returns.ReturnKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A council's adult social care year: its real budget, over- or underspending and reserves of
 * 2016/17 (MHCLG, Open Government Licence), carried to the sampled year.
 *
 * @param uncommitted earmarked reserves that are not spoken for, tenths of £000
 */
record CouncilYear(
    Body body, long net, long generalFund, long committed, long uncommitted, Ledger ledger) {
  private static final double GROWTH = 1.03;
  private static final Map<String, ReferenceFile.Row> REAL =
      ReferenceFile.shipped("la_adult_social_care_2016-17.csv").rows().stream()
          .collect(Collectors.toMap(row -> row.text("ons_code"), Function.identity()));

  static CouncilYear of(Body body, int financialYear, PooledBudget pool, long seed) {
    var luck = Luck.of(seed, body.code(), "finance");
    var real = Optional.ofNullable(REAL.get(body.code()));
    long budget = amount(real, "asc_budget_000", luck.between(40_000, 90_000));
    long growth = Math.round(1000 * StrictMath.pow(GROWTH, financialYear - 2016));
    long net = budget * growth / 1000;
    double over = share(amount(real, "asc_outturn_000", budget / 10), budget) - 1;
    long reserves = amount(real, "earmarked_reserves_31mar17_000", net / 30);
    long fund = amount(real, "unallocated_reserves_31mar17_000", net / 50);
    long committed = Math.round(reserves * luck.between(0.5, 0.7));
    return new CouncilYear(
        body, net, fund, committed, reserves - committed, ledger(net, pool, over, luck));
  }

  private static double share(long part, long whole) {
    return (double) part / whole;
  }

  /** In tenths of £000; what is not published is taken as given, £000. */
  private static long amount(Optional<ReferenceFile.Row> real, String heading, long otherwise) {
    return 10
        * real.filter(row -> !row.text(heading).isEmpty())
            .map(row -> row.number(heading).longValue())
            .orElse(otherwise);
  }

  /** Older people's support leaves the real net budget; overspending falls on care, not on fees. */
  private static Ledger ledger(long net, PooledBudget pool, double over, Luck luck) {
    var ledger = new Ledger(ReturnKind.LA, Fate.STEADY);
    long gross = Math.round(net / 0.70);
    double strain = over * net / gross;
    care(ledger, "ASC-LD", Math.round(gross * 0.33), strain, luck);
    care(ledger, "ASC-MH", Math.round(gross * 0.08), strain, luck);
    care(ledger, "ASC-OTH", Math.round(gross * 0.07), strain, luck);
    care(ledger, "ASC-COM", Math.round(gross * 0.10), strain, luck);
    income(ledger, "INC-CLIENT", -Math.round(gross * 0.12));
    income(ledger, "INC-JOINT", -Math.round(gross * 0.06));
    income(ledger, "INC-OTHER", -Math.round(gross * 0.03));
    income(ledger, "ASC-BCF", -pool.fromCommissioners());
    long rest = net - ledger.plan("ASC-NET").year();
    care(ledger, "ASC-OP", rest, strain, luck);
    income(ledger, "MEMO-IBCF", -pool.improvedFund());
    income(ledger, "MEMO-SCG", -Math.round(net * 0.01));
    income(ledger, "MEMO-PRECEPT", -Math.round(net * 0.05));
    care(ledger, "MEMO-PH", Math.round(net * 0.20), 0, luck);
    income(ledger, "MEMO-PHG", -Math.round(net * 0.20));
    return ledger;
  }

  private static void care(Ledger ledger, String line, long year, double over, Luck luck) {
    var planned = Months.even(year);
    ledger.put(
        line,
        planned,
        Months.of(
            month -> Math.round(planned.month(month) * (1 + over + luck.between(-0.004, 0.004)))));
  }

  private static void income(Ledger ledger, String line, long year) {
    ledger.put(line, Months.even(year), Months.even(year));
  }
}
