package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.function.Predicate;

/** A commissioner's true year. QIPPNET is added when its schemes are known. */
record CommissionerYear(Body body, long allocation, List<Contract> contracts, Ledger ledger) {

  static CommissionerYear of(Body body, Economy economy, Fate fate, long seed) {
    var contracts = economy.of(body);
    long allocation = economy.allocation(body);
    var builder = new Builder(allocation, contracts, fate, Luck.of(seed, body.code(), "finance"));
    return new CommissionerYear(body, allocation, contracts, builder.ledger());
  }

  private static final class Builder {
    private final long allocation;
    private final List<Contract> contracts;
    private final Luck luck;
    private final Ledger ledger;

    Builder(long allocation, List<Contract> contracts, Fate fate, Luck luck) {
      ledger = new Ledger(ReturnKind.COMM, fate);
      this.allocation = allocation;
      this.contracts = contracts;
      this.luck = luck;
    }

    Ledger ledger() {
      ledger.putForeseen("ALLOC", Months.even(allocation), Months.even(allocation));
      contracted("ACUTE", type -> type.isAcute() || type == TrustType.AMBULANCE, 0.07);
      contracted("MH", type -> type == TrustType.MENTAL_HEALTH, 0.02);
      contracted("COMMUNITY", type -> type == TrustType.COMMUNITY, 0.01);
      steady("CHC", 0.065, 0.015);
      steady("PRIM", 0.13, 0.008);
      steady("PCO", 0.085, 0.002);
      lastMonth("NR", 0.005);
      lastMonth("CONT", 0.005);
      steady("RUN", 0.016, 0.01);
      balance(Math.round(allocation * luck.between(-0.012, 0.008)));
      long historic = Math.round(allocation * luck.between(-0.01, 0.02));
      ledger.putForeseen("CUM", Months.inMonth(1, historic), Months.inMonth(1, historic));
      return ledger;
    }

    private void contracted(String line, Predicate<TrustType> type, double elsewhere) {
      var planned = Months.even(Math.round(allocation * elsewhere));
      var spent = planned;
      for (var contract : contracts) {
        if (type.test(TrustType.of(contract.trust().organisation()))) {
          planned = planned.plus(contract.plan());
          spent = spent.plus(contract.actual());
        }
      }
      ledger.put(line, planned, spent);
    }

    private void steady(String line, double share, double noise) {
      var planned = Months.even(Math.round(allocation * share));
      double level = luck.between(-noise, noise);
      ledger.put(
          line,
          planned,
          Months.of(
              month ->
                  Math.round(
                      planned.month(month) * (1 + level + luck.between(-noise, noise) / 4))));
    }

    private void lastMonth(String line, double share) {
      var planned = Months.inMonth(12, Math.round(allocation * share));
      ledger.putForeseen(line, planned, planned);
    }

    /** Other programme spending leaves the planned surplus, which is the control total. */
    private void balance(long surplus) {
      long other = allocation - ledger.plan("EXP").year() - surplus;
      ledger.put("OTHPROG", Months.even(other), Months.even(other));
      var planned = ledger.plan("POS");
      ledger.putForeseen("CT", planned, planned);
    }
  }
}
