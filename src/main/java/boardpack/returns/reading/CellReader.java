package boardpack.returns.reading;

import boardpack.basics.Money;
import boardpack.returns.TemplateColumn;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Numbers;
import boardpack.returns.rules.Spot;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Fault;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.CellValue.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a cell as what its column holds (C rules). Where the row can say {@code not_applicable}, a
 * placeholder is answered with that. What cannot be read is said and left out: it never becomes
 * blank by itself, nor nought.
 */
record CellReader(boolean asksApplicable, Findings findings) {
  private static final BigDecimal LARGEST = new BigDecimal("9999999.9");
  private static final Pattern NUMBER_AS_TEXT =
      Pattern.compile("[(£\\s]*[-+−–]?[(£\\s]*\\d[\\d,.\\s]*[)%\\skKmM]*");

  /**
   * @return the value in the form that a return keeps; empty when an error was said
   */
  Optional<CellValue> read(TemplateColumn column, CellValue value, Spot spot) {
    var at = spot.found(value.shown()).expecting(ColumnWords.expected(column));
    if (value instanceof Fault fault) {
      findings.add(CellMessage.BROKEN_FORMULA, at, at.words(), fault.value());
      return Optional.empty();
    }
    if (value instanceof Unreadable) {
      findings.add(CellMessage.UNREADABLE, at, at.words());
      return Optional.empty();
    }
    return switch (column.type()) {
      case TEXT -> Optional.of(TextCell.read(column, value, at, findings));
      case ENUM -> choice(column, value, at);
      case INTEGER -> number(value, at).flatMap(number -> whole(column, number, at));
      case DECIMAL -> number(value, at).flatMap(number -> sized(column, number, at));
      case DATE -> date(value, at);
    };
  }

  private Optional<Numeric> number(CellValue value, Spot at) {
    if (value instanceof Numeric number) {
      return Optional.of(number);
    }
    var text = value.shown().strip();
    var message =
        Placeholder.is(text)
            ? placeholder()
            : NUMBER_AS_TEXT.matcher(text).matches()
                ? CellMessage.NUMBER_AS_TEXT
                : CellMessage.NOT_A_NUMBER;
    findings.add(message, at, at.words(), text);
    return Optional.empty();
  }

  private CellMessage placeholder() {
    return asksApplicable ? CellMessage.PLACEHOLDER_APPLICABLE : CellMessage.PLACEHOLDER;
  }

  private Optional<CellValue> sized(TemplateColumn column, Numeric number, Spot at) {
    if (!column.isMoney()) {
      return Optional.of(number);
    }
    if (number.value().abs().compareTo(LARGEST) > 0) {
      findings.add(CellMessage.TOO_LARGE, at, at.words(), Numbers.of(number.value()));
      return Optional.empty();
    }
    var money = Money.rounded(number.value());
    if (money.value().compareTo(number.value()) != 0) {
      findings.add(CellMessage.ROUNDED, at, at.words(), number.shown(), money);
    }
    return Optional.of(new Numeric(money.value()));
  }

  private Optional<CellValue> whole(TemplateColumn column, Numeric number, Spot at) {
    if (number.value().stripTrailingZeros().scale() > 0) {
      findings.add(CellMessage.NOT_WHOLE, at, at.words(), number.shown());
      return Optional.empty();
    }
    if (!Allowed.contains(column, number.value())) {
      findings.add(
          CellMessage.OUT_OF_BOUNDS,
          at,
          at.words(),
          number.shown(),
          "outside " + Allowed.words(column));
      return Optional.empty();
    }
    return Optional.of(new Numeric(number.value().setScale(0)));
  }

  private Optional<CellValue> choice(TemplateColumn column, CellValue value, Spot at) {
    var choice = Allowed.choice(column, value.shown());
    if (choice.isEmpty()) {
      var message = CellMessage.NOT_ALLOWED;
      findings.add(message, at, at.words(), value.shown().strip());
    }
    return choice.map(Text::new);
  }

  private Optional<CellValue> date(CellValue value, Spot at) {
    if (value instanceof Day) {
      return Optional.of(value);
    }
    try {
      return Optional.of(new Day(LocalDate.parse(value.shown().strip())));
    } catch (DateTimeParseException notADate) {
      findings.add(CellMessage.NOT_A_DATE, at, at.words(), value.shown().strip());
      return Optional.empty();
    }
  }
}
