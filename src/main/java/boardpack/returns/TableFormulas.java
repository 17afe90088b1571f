package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.reference.Indicator;
import boardpack.reference.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas of one table: totals and variances of lines, sums of a scheme's months, the value of
 * an indicator.
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

  /** What a cell computes, with its result; empty where the sender types, or something lacks. */
  Optional<Computed> of(int row, String heading) {
    return formula(row, heading).flatMap(Formula::computed);
  }

  /** What a cell computes, whatever is filled in; empty where the sender types. */
  Optional<Formula> formula(int row, String heading) {
    if (!sheet.lines().isEmpty()) {
      return sheet.line(codeIn(row)).flatMap(line -> ofLine(line, row, heading));
    }
    return switch (heading) {
      case "fy_plan" -> sum(row, "plan_m", 12);
      case "ytd_plan" -> sum(row, "plan_m", monthsGone);
      case "fot" -> sum(row, "fot_m", 12);
      case "ytd_actual" -> sum(row, "fot_m", monthsGone);
      case "net" -> Optional.of(difference(row, "gross", "investment"));
      case "value" -> ratio(row);
      default -> Optional.empty();
    };
  }

  private Optional<Formula> ofLine(TemplateLine line, int row, String heading) {
    return switch (heading) {
      case "ytd_variance" -> Optional.of(variance(line, row, "ytd_plan", "ytd_actual"));
      case "fot_variance" -> Optional.of(variance(line, row, "fot_plan", "fot_forecast"));
      case "ytd_plan", "ytd_actual", "fot_plan", "fot_forecast", "month_plan", "month_actual" ->
          total(line, heading);
      default -> Optional.empty();
    };
  }

  private Formula variance(TemplateLine line, int row, String plan, String actual) {
    return line.favourableWhenHigher()
        ? difference(row, actual, plan)
        : difference(row, plan, actual);
  }

  /** A sum of other lines, {@code INC + PAY - NP}; a rule in words gives none. */
  private Optional<Formula> total(TemplateLine line, String heading) {
    var text = new StringBuilder();
    var inputs = new ArrayList<Formula.Input>();
    var signs = new ArrayList<BigDecimal>();
    var sign = BigDecimal.ONE;
    for (var part : line.formula().split(" ")) {
      if (part.equals("+") || part.equals("-")) {
        sign = part.equals("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        text.append(part);
        continue;
      }
      var row = rowOfLine.get(part);
      if (row == null) {
        return Optional.empty();
      }
      text.append(cell(heading, row));
      inputs.add(input(heading, row));
      signs.add(sign);
    }
    return Optional.of(new Formula(text.toString(), inputs, numbers -> signed(numbers, signs)));
  }

  private static BigDecimal signed(List<BigDecimal> numbers, List<BigDecimal> signs) {
    var sum = BigDecimal.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      sum = sum.add(numbers.get(i).multiply(signs.get(i)));
    }
    return sum;
  }

  private Formula difference(int row, String from, String take) {
    return new Formula(
        cell(from, row) + "-" + cell(take, row),
        List.of(input(from, row), input(take, row)),
        numbers -> numbers.get(0).subtract(numbers.get(1)));
  }

  private Optional<Formula> sum(int row, String prefix, int months) {
    if (months == 0 || !columns.containsKey(prefix + "01")) {
      return Optional.empty();
    }
    var inputs =
        MonthHeadings.first(prefix, months).stream().map(month -> input(month, row)).toList();
    var range = inputs.get(0).cell() + ":" + inputs.get(months - 1).cell();
    return Optional.of(
        new Formula(
            "SUM(" + range + ")",
            inputs,
            numbers -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** Of an indicator: its numerator over its denominator, in its unit; a count has none. */
  private Optional<Formula> ratio(int row) {
    var indicator = Reference.shipped().indicator(rows.get(row).text("indicator_code"));
    var denominator = rows.get(row).number("denominator");
    boolean isNought = denominator.filter(number -> number.signum() == 0).isPresent();
    if (isNought || indicator.isEmpty() || indicator.get().denominator().isEmpty()) {
      return Optional.empty();
    }
    int places = places(indicator.get());
    var factor = BigDecimal.ONE.movePointRight(places).toPlainString();
    return Optional.of(
        new Formula(
            "ROUND(%s/%s*%s,4)".formatted(cell("numerator", row), cell("denominator", row), factor),
            List.of(input("numerator", row), input("denominator", row)),
            numbers ->
                numbers
                    .get(0)
                    .movePointRight(places)
                    .divide(numbers.get(1), 4, RoundingMode.HALF_UP)));
  }

  private Formula.Input input(String heading, int row) {
    return new Formula.Input(cell(heading, row), rows.get(row).number(heading));
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
