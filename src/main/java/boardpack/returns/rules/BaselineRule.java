package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;
import java.util.Set;

/**
 * S03: the plan of the year stays as it was in the year's first return. A change of allocation or
 * of a contract is let through on the lines that carry it, with a commentary; totals follow their
 * lines and are not judged by themselves.
 */
final class BaselineRule {
  private static final Set<String> ALLOCATIONS_AND_CONTRACTS =
      Set.of(
          "INC-CCG",
          "INC-SPEC",
          "INC-LA",
          "INC-OTHPC",
          "INC-STF",
          "ALLOC",
          "ACUTE",
          "MH",
          "COMMUNITY",
          "CHC",
          "PRIM",
          "PCO",
          "OTHPROG",
          "NR",
          "INC-JOINT",
          "ASC-BCF",
          "MEMO-IBCF",
          "MEMO-SCG",
          "MEMO-PHG");

  private BaselineRule() {}

  static void check(Evidence evidence, Findings findings) {
    var first = evidence.earlierMonths().stream().findFirst();
    var baseline = first.flatMap(LineTable::ofAccount);
    var now = LineTable.ofAccount(evidence.received());
    if (baseline.isPresent() && now.isPresent()) {
      var month = first.get().key().period().label();
      now.get().each((line, row) -> check(line, row, baseline.get(), month, findings));
    }
  }

  private static void check(
      TemplateLine line, ReturnRow row, LineTable baseline, String month, Findings findings) {
    var was = baseline.money(line.code(), "fot_plan");
    var is = row.moneyIfGiven("fot_plan");
    if (was.isEmpty() || is.isEmpty() || !line.formula().isEmpty() || isExplained(line, row)) {
      return;
    }
    Money now = is.get().money();
    if (!now.isWithin(findings.rules().tolerance("S03"), was.get())) {
      var spot = Spot.of(row, "fot_plan").expecting(Numbers.of(was.get()));
      findings.add(
          SheetMessage.BASELINE_MOVED,
          spot,
          spot.words(),
          Numbers.of(now),
          Numbers.of(was.get()),
          month);
    }
  }

  private static boolean isExplained(TemplateLine line, ReturnRow row) {
    return ALLOCATIONS_AND_CONTRACTS.contains(line.code()) && !row.text("commentary").isEmpty();
  }
}
