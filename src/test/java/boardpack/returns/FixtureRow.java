package boardpack.returns;

import boardpack.basics.Money;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Fills in the required columns that a test's table leaves out: variances are computed, a scheme's
 * figures follow its {@code fy_plan} evenly, months add up to their totals, nil elsewhere.
 */
final class FixtureRow {
  private static final Map<String, String> USUAL =
      Map.of(
          "status", "in delivery",
          "gateway", "4",
          "risk", "low",
          "recurrent", "R",
          "consultation_needed", "N",
          "member_decision", "N",
          "not_applicable", "N",
          "chosen", "Y",
          "in_forecast", "N",
          "probability_pct", "50");

  private final ReturnKey key;
  private final TemplateSheet sheet;
  private final Map<String, String> row;

  private FixtureRow(ReturnKey key, TemplateSheet sheet, Map<String, String> row) {
    this.key = key;
    this.sheet = sheet;
    this.row = new HashMap<>(row);
    this.row.values().removeIf(String::isEmpty);
  }

  static Map<String, Integer> columns(TemplateSheet sheet) {
    var columns = new LinkedHashMap<String, Integer>();
    for (var column : sheet.columns()) {
      columns.put(column.heading(), columns.size() + 1);
    }
    return columns;
  }

  static Map<String, CellValue> values(
      ReturnKey key, TemplateSheet sheet, Map<String, String> written) {
    for (var heading : written.keySet()) {
      if (sheet.column(heading).isEmpty()) {
        throw new IllegalArgumentException("%s has no %s".formatted(sheet.name(), heading));
      }
    }
    return new FixtureRow(key, sheet, written).values();
  }

  private Map<String, CellValue> values() {
    sheet.line(row.getOrDefault("line_code", "")).ifPresent(this::completeLine);
    if (sheet.column("scheme_ref").isPresent() && sheet.column("fot_m12").isPresent()) {
      completeScheme();
    }
    if (sheet.column("not_applicable").isPresent()) {
      completeIndicator();
    }
    var values = new LinkedHashMap<String, CellValue>();
    for (var column : sheet.columns()) {
      var text = row.get(column.heading());
      if (text == null && column.isAlwaysRequired()) {
        text = usual(column);
      }
      if (text != null) {
        values.put(column.heading(), value(column, text));
      }
    }
    return values;
  }

  private void completeLine(TemplateLine line) {
    unlessGiven("line", line::label);
    if (sheet.column("ytd_variance").isPresent()) {
      unlessGiven("ytd_variance", () -> variance(line, "ytd_plan", "ytd_actual"));
      unlessGiven("fot_variance", () -> variance(line, "fot_plan", "fot_forecast"));
    }
  }

  private String variance(TemplateLine line, String plan, String actual) {
    return line.variance(money(plan), money(actual)).toString();
  }

  private void completeScheme() {
    int gone = key.period().monthsGone();
    unlessGiven("scheme", () -> "Scheme " + row.get("scheme_ref"));
    unlessGiven("ytd_plan", () -> money("fy_plan").times(BigDecimal.valueOf(gone)).dividedBy(12));
    unlessGiven("ytd_actual", () -> money("ytd_plan"));
    unlessGiven("fot", () -> money("fy_plan"));
    unlessGiven("fye", () -> "NR".equals(row.get("recurrent")) ? Money.ZERO : money("fot"));
    months("plan_m", money("fy_plan"), money("ytd_plan"));
    months("fot_m", money("fot"), money("ytd_actual"));
    if (sheet.column("net").isPresent()) {
      unlessGiven("net", () -> money("fot"));
      unlessGiven("gross", () -> money("net").plus(money("investment")));
    }
  }

  /** Evenly to date and evenly after, the rounding in the last month of each stretch. */
  private void months(String prefix, Money year, Money toDate) {
    int gone = key.period().monthsGone();
    stretch(prefix, 1, gone, toDate);
    stretch(prefix, gone + 1, 12, year.minus(toDate));
  }

  private void stretch(String prefix, int from, int to, Money total) {
    var rest = total;
    for (int month = from; month <= to; month++) {
      var share = month == to ? rest : total.dividedBy(to - from + 1);
      rest = rest.minus(share);
      unlessGiven("%s%02d".formatted(prefix, month), () -> share);
    }
  }

  private void completeIndicator() {
    unlessGiven("period", () -> "M" + key.period().monthsGone());
    unlessGiven("financial_year", () -> key.period().year());
    unlessGiven("status", () -> "final");
    if (row.containsKey("numerator") && row.containsKey("denominator")) {
      unlessGiven("value", () -> percent("numerator", "denominator"));
    }
  }

  private String percent(String numerator, String denominator) {
    return new BigDecimal(row.get(numerator))
        .movePointRight(2)
        .divide(new BigDecimal(row.get(denominator)), 4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private void unlessGiven(String heading, Supplier<Object> value) {
    if (!row.containsKey(heading)) {
      row.put(heading, value.get().toString());
    }
  }

  private Money money(String heading) {
    return Money.of(row.getOrDefault(heading, "0"));
  }

  private static String usual(TemplateColumn column) {
    boolean fits =
        column.type() != TemplateColumn.Type.ENUM
            || column.allowed().contains(USUAL.getOrDefault(column.heading(), ""));
    if (fits && USUAL.containsKey(column.heading())) {
      return USUAL.get(column.heading());
    }
    return switch (column.type()) {
      case TEXT -> "some " + column.heading();
      case ENUM -> column.allowed().get(0).startsWith("M1..") ? "M1" : column.allowed().get(0);
      case INTEGER, DECIMAL -> "0";
      case DATE -> "2017-04-01";
    };
  }

  private static CellValue value(TemplateColumn column, String text) {
    return switch (column.type()) {
      case TEXT, ENUM -> new CellValue.Text(text);
      case INTEGER, DECIMAL -> new CellValue.Numeric(new BigDecimal(text));
      case DATE -> new CellValue.Day(LocalDate.parse(text));
    };
  }
}
