package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.reference.Indicator;
import boardpack.reference.Reference;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Numeric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether published figures are possible: each once, of a month that has begun, within bounds. */
record Judge(Reference reference, Instant receivedAt, List<Finding> findings) {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /** The rows that are; what has no value, or is of a time before its indicator, is left out. */
  List<Produced> possible(List<Produced> rows) {
    var possible = new ArrayList<Produced>();
    var seen = new HashMap<String, CellPlace>();
    for (var row : rows) {
      if (hasValues(row) && hasBegun(row) && isOnce(row, seen) && isWithinBounds(row)) {
        possible.add(row);
      }
    }
    return possible;
  }

  private boolean hasValues(Produced row) {
    boolean isCouncil = row.sheet().equals(GivenSheets.COUNCILS);
    var figures = isCouncil ? List.of("value") : figures(row);
    return month(row).isPresent()
        && !row.text("organisation").isEmpty()
        && row.values().keySet().containsAll(figures)
        && (isCouncil || isOfItsTime(row));
  }

  private List<String> figures(Produced row) {
    boolean isCount = indicator(row).filter(Indicator::isCount).isPresent();
    return isCount ? List.of("numerator") : List.of("numerator", "denominator");
  }

  private Optional<Indicator> indicator(Produced row) {
    return reference.indicator(row.text("indicator_code"));
  }

  private boolean isOfItsTime(Produced row) {
    return indicator(row)
        .filter(indicator -> indicator.isValidIn(Period.of(month(row).orElseThrow())))
        .isPresent();
  }

  private static Optional<YearMonth> month(Produced row) {
    return row.values().get("month") instanceof Day day
        ? Optional.of(YearMonth.from(day.value()))
        : Optional.empty();
  }

  private boolean hasBegun(Produced row) {
    var month = month(row).orElseThrow();
    var received = LocalDate.ofInstant(receivedAt, ENGLAND);
    if (month.isAfter(YearMonth.from(received))) {
      findings.add(LayoutMessage.MONTH_AHEAD.at(row.place("month"), month, received));
      return false;
    }
    return true;
  }

  private boolean isOnce(Produced row, Map<String, CellPlace> seen) {
    var figure = row.sheet().equals(GivenSheets.COUNCILS) ? "value" : "numerator";
    var place = row.place(figure);
    var before = seen.putIfAbsent(what(row) + who(row) + month(row), place);
    if (before != null) {
      findings.add(
          LayoutMessage.TWICE.at(place, what(row), who(row), month(row).orElseThrow(), before));
    }
    return before == null;
  }

  private boolean isWithinBounds(Produced row) {
    var numerator = number(row, "numerator");
    var denominator = number(row, "denominator");
    var wrong =
        numerator.filter(value -> value.signum() < 0).isPresent()
            ? "it is below nought"
            : denominator.filter(value -> value.signum() == 0).isPresent()
                ? "nothing stands below the line"
                : isMoreThanAll(row, numerator, denominator)
                    ? numerator.orElseThrow().toPlainString()
                        + " of "
                        + denominator.orElseThrow().toPlainString()
                    : "";
    if (!wrong.isEmpty()) {
      var place = row.place("numerator");
      findings.add(
          LayoutMessage.NOT_POSSIBLE.at(
              place, what(row), who(row), month(row).orElseThrow(), wrong));
    }
    return wrong.isEmpty();
  }

  private boolean isMoreThanAll(
      Produced row, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
    return indicator(row).filter(indicator -> indicator.unit().equals("percent")).isPresent()
        && numerator
            .flatMap(above -> denominator.map(below -> above.compareTo(below) > 0))
            .orElse(false);
  }

  private static Optional<BigDecimal> number(Produced row, String heading) {
    return row.values().get(heading) instanceof Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private static String what(Produced row) {
    return row.text("indicator_code") + row.text("measure");
  }

  private static String who(Produced row) {
    return row.text("organisation");
  }
}
