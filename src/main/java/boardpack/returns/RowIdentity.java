package boardpack.returns;

import boardpack.returns.ReturnSheet.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What makes a row of a table the same row in another version of the return. */
final class RowIdentity {
  private static final List<String> USUAL =
      List.of(
          "line_code",
          "scheme_ref",
          "risk_ref",
          "counterparty_org",
          "point_of_delivery",
          "measure",
          "reserve",
          "line",
          "organisation",
          "indicator_code");

  private static final Map<String, List<String>> OF_SHEET =
      Map.ofEntries(
          Map.entry("Monthly profile", List.of("line_code", "basis")),
          Map.entry("Workforce", List.of("staff_group", "contract")),
          Map.entry("Pooled budget", List.of("scheme", "contributor", "stream")),
          Map.entry(
              "Indicators",
              List.of("organisation", "indicator_code", "financial_year", "period", "month")),
          Map.entry("Targets", List.of("kind", "organisation", "year", "source")),
          Map.entry("Trajectories", List.of("organisation", "indicator_code")),
          Map.entry("Priorities", List.of("scheme_ref", "organisation")),
          Map.entry(
              "Finance by month", List.of("organisation", "financial_year", "period", "line_code")),
          Map.entry("Savings delivery", List.of("organisation", "financial_year", "scheme_ref")));

  private RowIdentity() {}

  static String of(String sheet, Line line) {
    var headings = OF_SHEET.get(sheet);
    if (headings != null) {
      return headings.stream()
          .map(heading -> text(line, heading))
          .collect(Collectors.joining("\u001F"));
    }
    return USUAL.stream()
        .map(heading -> text(line, heading))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String text(Line line, String heading) {
    var value = line.value(heading);
    return value == null ? "" : value.shown().strip().toUpperCase(Locale.ROOT);
  }
}
