package boardpack.returns.rules;

import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** R04: what identifies a row of a table appears once. */
final class RepeatRule {
  private static final List<String> SCHEME = List.of("scheme_ref");
  private static final Map<String, List<String>> IDENTITIES =
      Map.ofEntries(
          Map.entry("Savings", SCHEME),
          Map.entry("QIPP", SCHEME),
          Map.entry("Risks", List.of("risk_ref")),
          Map.entry("Workforce", List.of("staff_group", "contract")),
          Map.entry("Pooled budget", List.of("scheme", "contributor", "stream")),
          Map.entry("Savings profile", List.of("organisation")),
          Map.entry("Trajectories", List.of("organisation", "indicator_code")),
          Map.entry("Shares", List.of("organisation")),
          Map.entry(
              "Finance by month", List.of("organisation", "financial_year", "period", "line_code")),
          Map.entry("Savings delivery", List.of("organisation", "financial_year", "scheme_ref")));

  private RepeatRule() {}

  static void check(Evidence evidence, Findings findings) {
    var received = evidence.received();
    IDENTITIES.forEach((sheet, headings) -> check(received, sheet, headings, findings));
    check(received, "Indicators", indicatorIdentity(evidence), findings);
  }

  private static List<String> indicatorIdentity(Evidence evidence) {
    return evidence.kind().isOfFootprint()
        ? List.of("organisation", "indicator_code", "month")
        : List.of("indicator_code", "financial_year", "period");
  }

  private static void check(
      Return received, String sheet, List<String> headings, Findings findings) {
    var seen = new HashMap<String, ReturnRow>();
    var rows = new ArrayList<>(received.rows(sheet).toList());
    rows.removeIf(row -> !row.has(headings.get(0)));
    for (var row : rows) {
      var identity = headings.stream().map(row::text).collect(Collectors.joining(", "));
      var earlier = seen.putIfAbsent(identity.toUpperCase(Locale.ROOT), row);
      if (earlier != null) {
        findings.add(
            RowMessage.ROW_TWICE,
            Spot.of(row, headings.get(0)).expecting("each once"),
            identity,
            earlier.line().number(),
            row.line().number());
      }
    }
  }
}
