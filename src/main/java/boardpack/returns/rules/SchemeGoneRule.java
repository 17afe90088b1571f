package boardpack.returns.rules;

import boardpack.returns.FinanceReturn;
import boardpack.returns.Return;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** S09: a scheme of the month before is still there. */
final class SchemeGoneRule {
  private SchemeGoneRule() {}

  static void check(Evidence evidence, Findings findings) {
    if (!FinanceReturn.isFinance(evidence.kind())) {
      return;
    }
    var sheetName = FinanceReturn.schemeSheet(evidence.kind());
    var sheet = evidence.received().sheet(sheetName);
    var months = evidence.earlierMonths();
    if (sheet.isPresent() && !months.isEmpty()) {
      check(evidence, sheet.get().tab(), sheetName, months.get(months.size() - 1), findings);
    }
  }

  private static void check(
      Evidence evidence, String tab, String sheetName, Return before, Findings findings) {
    var now = refs(evidence.received(), sheetName);
    before
        .rows(sheetName)
        .filter(row -> !now.contains(row.text("scheme_ref")))
        .forEach(
            row ->
                findings.add(
                    SheetMessage.SCHEME_GONE,
                    Spot.ofSheet(tab).expecting(row.text("scheme_ref")),
                    row.text("scheme_ref"),
                    row.text("scheme"),
                    before.key().period().label(),
                    Numbers.of(row.money("fy_plan").money())));
  }

  private static Set<String> refs(Return of, String sheetName) {
    return of.rows(sheetName)
        .map(row -> row.text("scheme_ref"))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
