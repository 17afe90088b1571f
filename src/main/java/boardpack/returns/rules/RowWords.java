package boardpack.returns.rules;

import boardpack.returns.ReturnSheet.Line;
import boardpack.workbook.CellValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows and columns as a person would name them: {@code Agency}, {@code YTD actual}. */
public final class RowWords {
  private static final Map<String, String> HEADINGS =
      Map.of(
          "fot", "forecast",
          "fot_plan", "full-year plan",
          "fot_forecast", "full-year forecast",
          "fot_variance", "forecast variance",
          "fye", "full-year effect",
          "fy_plan", "full-year plan");

  private static final Map<String, String> TOKENS =
      Map.of(
          "ytd", "YTD",
          "fot", "forecast",
          "pct", "per cent",
          "wte", "WTE",
          "org", "organisation",
          "fy", "full-year",
          "hwb", "Health and Wellbeing Board",
          "s75", "section 75");

  /** What names a row, the first that it has. */
  private static final List<String> NAMING =
      List.of(
          "line",
          "line_code",
          "scheme_ref",
          "risk_ref",
          "counterparty_org",
          "indicator_code",
          "staff_group",
          "point_of_delivery",
          "measure",
          "reserve",
          "scheme",
          "organisation",
          "kind");

  private RowWords() {}

  /** A heading in words. */
  public static String of(String heading) {
    var known = HEADINGS.get(heading);
    return known != null
        ? known
        : Stream.of(heading.split("_"))
            .map(token -> TOKENS.getOrDefault(token, month(token)))
            .collect(Collectors.joining(" "));
  }

  /** A row in words; empty where it has nothing that names it. */
  public static String of(Line line) {
    return NAMING.stream()
        .map(line::value)
        .filter(CellValue.Text.class::isInstance)
        .map(value -> ((CellValue.Text) value).value().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String month(String token) {
    return token.matches("m\\d\\d") ? "M" + Integer.parseInt(token.substring(1)) : token;
  }
}
