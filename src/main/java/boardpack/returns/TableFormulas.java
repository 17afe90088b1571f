package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.reference.Indicator;
import boardpack.reference.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas of one table: totals and variances of lines, sums of a scheme's months, the value of
 * an indicator. A formula is given only where all that it needs is filled in with numbers.
 */
final class TableFormulas {
  private final TemplateSheet sheet;
  private final List<DraftRow> rows;
  private final int monthsGone;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> rowOfLine = new HashMap<>();

  /**
   * @param monthsGone of the return's period; 0 where it is not known
   */
  TableFormulas(TemplateSheet sheet, List<DraftRow> rows, int monthsGone) {
    this.sheet = sheet;
    this.rows = rows;
    this.monthsGone = monthsGone;
    for (int column = 0; column < sheet.columns().size(); column++) {
      columns.put(sheet.columns().get(column).heading(), column + 1);
    }
    for (int row = 0; row < rows.size(); row++) {
      rowOfLine.putIfAbsent(codeIn(row), row);
    }
  }

  static int monthsGone(ReturnDraft draft) {
    return draft
        .cover("period")
        .flatMap(period -> Period.parse(new FinancialYear(2016), period.shown()))
        .map(Period::monthsGone)
        .orElse(0);
  }

  private String codeIn(int row) {
    return rows.get(row).text("line_code").strip();
  }

  /** The formula of a cell; empty where the sender types. */
  Optional<Computed> of(int row, String heading) {
    if (!sheet.lines().isEmpty()) {
      return sheet.line(codeIn(row)).flatMap(line -> ofLine(line, row, heading));
    }
    return switch (heading) {
      case "fy_plan" -> sum(row, "plan_m", 12);
      case "ytd_plan" -> sum(row, "plan_m", monthsGone);
      case "fot" -> sum(row, "fot_m", 12);
      case "ytd_actual" -> sum(row, "fot_m", monthsGone);
      case "net" -> difference(row, "gross", "investment");
      case "value" -> ratio(row);
      default -> Optional.empty();
    };
  }

  private Optional<Computed> ofLine(TemplateLine line, int row, String heading) {
    return switch (heading) {
      case "ytd_variance" -> variance(line, row, "ytd_plan", "ytd_actual");
      case "fot_variance" -> variance(line, row, "fot_plan", "fot_forecast");
      case "ytd_plan", "ytd_actual", "fot_plan", "fot_forecast", "month_plan", "month_actual" ->
          total(line, heading);
      default -> Optional.empty();
    };
  }

  private Optional<Computed> variance(TemplateLine line, int row, String plan, String actual) {
    return line.favourableWhenHigher()
        ? difference(row, actual, plan)
        : difference(row, plan, actual);
  }

  /** A sum of other lines, {@code INC + PAY - NP}; a rule in words gives none. */
  private Optional<Computed> total(TemplateLine line, String heading) {
    var formula = new StringBuilder();
    var value = BigDecimal.ZERO;
    boolean minus = false;
    for (var part : line.formula().split(" ")) {
      if (part.equals("+") || part.equals("-")) {
        minus = part.equals("-");
        formula.append(part);
        continue;
      }
      var row = rowOfLine.get(part);
      var number = row == null ? Optional.<BigDecimal>empty() : rows.get(row).number(heading);
      if (row == null || number.isEmpty()) {
        return Optional.empty();
      }
      formula.append(cell(heading, row));
      value = minus ? value.subtract(number.get()) : value.add(number.get());
    }
    return Optional.of(new Computed(formula.toString(), value));
  }

  private Optional<Computed> difference(int row, String from, String take) {
    var whole = rows.get(row).number(from);
    var part = rows.get(row).number(take);
    if (whole.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Computed(cell(from, row) + "-" + cell(take, row), whole.get().subtract(part.get())));
  }

  private Optional<Computed> sum(int row, String prefix, int months) {
    if (months == 0 || !columns.containsKey(prefix + "01")) {
      return Optional.empty();
    }
    var value = BigDecimal.ZERO;
    for (var month : MonthHeadings.first(prefix, months)) {
      var number = rows.get(row).number(month);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      value = value.add(number.get());
    }
    var range = cell(prefix + "01", row) + ":" + cell(MonthHeadings.of(prefix, months), row);
    return Optional.of(new Computed("SUM(" + range + ")", value));
  }

  /** Of an indicator: its numerator over its denominator, in its unit. */
  private Optional<Computed> ratio(int row) {
    var numerator = rows.get(row).number("numerator");
    var denominator = rows.get(row).number("denominator").filter(number -> number.signum() != 0);
    var places =
        Reference.shipped().indicator(rows.get(row).text("indicator_code")).map(this::places);
    if (numerator.isEmpty() || denominator.isEmpty() || places.isEmpty()) {
      return Optional.empty();
    }
    var scaled = numerator.get().movePointRight(places.get());
    var value = scaled.divide(denominator.get(), 4, RoundingMode.HALF_UP);
    var factor = BigDecimal.ONE.movePointRight(places.get()).toPlainString();
    var formula =
        "ROUND(%s/%s*%s,4)".formatted(cell("numerator", row), cell("denominator", row), factor);
    return Optional.of(new Computed(formula, value));
  }

  private int places(Indicator indicator) {
    return switch (indicator.unit()) {
      case "percent" -> 2;
      case "per_100k" -> 5;
      default -> 0;
    };
  }

  private String cell(String heading, int row) {
    return CellPlace.columnName(columns.getOrDefault(heading, 1)) + (row + 2);
  }
}
