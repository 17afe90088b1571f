package boardpack.sample;

import boardpack.returns.ReturnKind;

/**
 * A trust's true year.
 *
 * @param turnover planned operating income, tenths of £000
 * @param meetsControlTotal every month so far, and so earns its sustainability fund
 * @param controlTotalAgreed with NHS Improvement: without it there is no fund
 */
record TrustYear(
    Body body,
    TrustType type,
    long turnover,
    boolean meetsControlTotal,
    boolean controlTotalAgreed,
    Ledger ledger) {
  private static final double[] FUND_BY_QUARTER = {
    5, 5, 5, 6.7, 6.7, 6.6, 10, 10, 10, 11.7, 11.7, 11.6
  };
  private static final double[] WINTER = {8, 8, 8, 8.1, 8.1, 8.1, 8.4, 8.5, 8.7, 8.8, 8.5, 8.8};

  static TrustYear of(Body body, Economy economy, Fate fate, long seed) {
    var type = TrustType.of(body.organisation());
    var luck = Luck.of(seed, body.code(), "finance");
    var year = new Builder(body, type, economy, fate, luck);
    return new TrustYear(body, type, year.turnover, year.meets, year.agreed, year.ledger());
  }

  /** Adds the lines in the order in which they depend on each other. */
  private static final class Builder {
    private final Body body;
    private final TrustType type;
    private final Economy economy;
    private final Luck luck;
    private final Fate fate;
    private final Ledger ledger;
    private final long turnover;
    private final boolean meets;
    private final boolean agreed;
    private final long fund;

    Builder(Body body, TrustType type, Economy economy, Fate fate, Luck luck) {
      this.fate = fate;
      ledger = new Ledger(ReturnKind.PROV, fate);
      this.body = body;
      this.type = type;
      this.economy = economy;
      this.luck = luck;
      long contracts = economy.of(body).stream().mapToLong(each -> each.plan().year()).sum();
      turnover =
          Math.max(
              Math.round(contracts / type.commissionerShare()), luck.between(800_000, 950_000));
      meets = luck.chance(0.55) && !isMissed();
      agreed = luck.chance(0.85) || fate == Fate.BOOKS_LOST_FUND;
      fund = agreed ? part(type.isAcute() ? 0.014 : 0.006) : 0;
    }

    Ledger ledger() {
      income();
      belowTheLine();
      spending();
      target();
      return ledger;
    }

    private void income() {
      var planned = Months.NIL;
      var earned = Months.NIL;
      for (var contract : economy.of(body)) {
        planned = planned.plus(contract.plan());
        earned = earned.plus(contract.actual());
      }
      ledger.put("INC-CCG", planned, earned);
      steady("INC-SPEC", part(type.specialisedShare()), 0.004);
      steady("INC-LA", part(type.councilShare()), 0.0);
      steady("INC-OTHPC", part(type.otherPatientShare()), 0.01);
      var fundPlan = Months.spread(fund, FUND_BY_QUARTER);
      ledger.putForeseen(
          "INC-STF", fundPlan, meets || fate == Fate.BOOKS_LOST_FUND ? fundPlan : Months.NIL);
      long rest = turnover - ledger.plan("INC-PC").year() - fund;
      steady("INC-OTH", rest, 0.008);
    }

    private void belowTheLine() {
      steady("DEP", -part(0.032), 0.0);
      steady("IMP", 0, 0.0);
      steady("FIN", -part(0.005), 0.0);
      steady("PDC", -part(0.010), 0.0);
      steady("DISP", 0, 0.0);
      steady("JV", 0, 0.0);
      steady("ADJ", part(0.001), 0.0);
    }

    /** Spending leaves the control total; substantive pay takes up what the others do not. */
    private void spending() {
      long controlTotal = Math.round(turnover * luck.between(-0.035, 0.010));
      long nonOperating =
          ledger.plan("DEP").year()
              + ledger.plan("FIN").year()
              + ledger.plan("PDC").year()
              + ledger.plan("ADJ").year();
      long spending = turnover - fund + nonOperating - controlTotal;
      long pay = part(type == TrustType.AMBULANCE ? 0.70 : type.isAcute() ? 0.62 : 0.73);
      long agency = Math.round(pay * luck.between(0.025, 0.05));
      long bank = Math.round(pay * luck.between(0.04, 0.07));
      steady("PAY-AGY", -agency, 0.05);
      steady("PAY-BANK", -bank, 0.03);
      nonPay(spending - pay);
      var planned = Months.spread(-(pay - agency - bank), WINTER);
      ledger.put("PAY-SUB", planned, planned);
      var drift = headline().minus(differenceSoFar());
      ledger.put("PAY-SUB", planned, planned.plus(drift));
    }

    private void nonPay(long year) {
      double[] weights =
          type.isAcute()
              ? new double[] {0.26, 0.25, 0.06, 0.15, 0.06}
              : new double[] {0.08, 0.12, 0.03, 0.30, 0.10};
      String[] lines = {"NP-DRUG", "NP-CLIN", "NP-CNST", "NP-PREM", "NP-PURCH"};
      double[] noise = {0.012, 0.01, 0.0, 0.008, 0.02};
      long rest = year;
      for (int line = 0; line < lines.length; line++) {
        long amount = Math.round(year * weights[line]);
        steady(lines[line], -amount, noise[line]);
        rest -= amount;
      }
      steady("NP-OTH", -rest, 0.006);
    }

    /** How the month's result differs from the control total: never better and worse by turns. */
    private Months headline() {
      double level = meets ? luck.between(0, 0.0015) : luck.between(-0.011, -0.002);
      level = isFarOff() ? luck.between(-0.022, -0.018) : level;
      double missed = level;
      return Months.of(month -> Math.round(turnover / 12.0 * missed * luck.between(0.8, 1.2)));
    }

    private boolean isMissed() {
      return fate != Fate.STEADY;
    }

    private boolean isFarOff() {
      return fate == Fate.RECOVERS || fate == Fate.STUCK || fate == Fate.HOPES;
    }

    private Months differenceSoFar() {
      return ledger.actual("CTEXSTF").minus(ledger.plan("CTEXSTF"));
    }

    private void target() {
      var excluding = ledger.plan("CTEXSTF");
      ledger.putForeseen("CTX", excluding, excluding);
      var including = ledger.plan("CTSURP");
      ledger.putForeseen("CT", including, including);
    }

    private long part(double share) {
      return Math.round(turnover * share);
    }

    private void steady(String line, long year, double noise) {
      var planned = Months.spread(year, WINTER);
      double level = noise == 0 ? 0 : luck.between(-noise, noise);
      var happened =
          Months.of(
              month ->
                  noise == 0
                      ? planned.month(month)
                      : Math.round(
                          planned.month(month) * (1 + level + luck.between(-noise, noise) / 4)));
      ledger.put(line, planned, happened);
    }
  }
}
