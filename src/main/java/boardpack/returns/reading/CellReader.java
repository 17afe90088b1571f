package boardpack.returns.reading;

import boardpack.basics.Money;
import boardpack.returns.TemplateColumn;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Numbers;
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
 * Reads a cell as what its column holds (C rules). What cannot be read is said and left out: it
 * never becomes blank by itself, nor nought.
 *
 * @param asksApplicable whether the rows say {@code not_applicable}: a placeholder is answered so
 */
record CellReader(boolean asksApplicable, Findings findings) {
  private static final BigDecimal LARGEST = new BigDecimal("9999999.9");

  /** What a spreadsheet's own subtraction leaves in the last digits is no figure of the sender. */
  private static final BigDecimal DUST = new BigDecimal("0.000001");

  private static final Pattern NUMBER_AS_TEXT =
      Pattern.compile("[(£\\s]*[-+−–]?[(£\\s]*\\d[\\d,.\\s]*[)%\\skKmM]*");

  /**
   * @return the value in the form that a return keeps; empty when an error was said
   */
  Optional<CellValue> read(CellValue value, Typed typed) {
    if (value instanceof Fault fault) {
      typed.say(findings, CellMessage.BROKEN_FORMULA, fault.value());
      return Optional.empty();
    }
    if (value instanceof Unreadable) {
      typed.say(findings, CellMessage.UNREADABLE);
      return Optional.empty();
    }
    return switch (typed.column().type()) {
      case TEXT -> Optional.of(TextCell.read(value, typed, findings));
      case ENUM -> choice(value, typed);
      case INTEGER -> number(value, typed).flatMap(number -> whole(number, typed));
      case DECIMAL -> number(value, typed).flatMap(number -> sized(number, typed));
      case DATE -> date(value, typed);
    };
  }

  private Optional<Numeric> number(CellValue value, Typed typed) {
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
    typed.say(findings, message, text);
    return Optional.empty();
  }

  private CellMessage placeholder() {
    return asksApplicable ? CellMessage.PLACEHOLDER_APPLICABLE : CellMessage.PLACEHOLDER;
  }

  private Optional<CellValue> sized(Numeric number, Typed typed) {
    if (!typed.column().isMoney()) {
      return Optional.of(number);
    }
    if (number.value().abs().compareTo(LARGEST) > 0) {
      typed.say(findings, CellMessage.TOO_LARGE, Numbers.of(number.value()));
      return Optional.empty();
    }
    var money = Money.rounded(number.value());
    if (money.value().subtract(number.value()).abs().compareTo(DUST) > 0) {
      typed.say(findings, CellMessage.ROUNDED, number.shown(), money);
    }
    return Optional.of(new Numeric(money.value()));
  }

  private Optional<CellValue> whole(Numeric number, Typed typed) {
    TemplateColumn column = typed.column();
    if (number.value().stripTrailingZeros().scale() > 0) {
      typed.say(findings, CellMessage.NOT_WHOLE, number.shown());
    } else if (!Allowed.contains(column, number.value())) {
      var range = "outside " + Allowed.words(column);
      typed.say(findings, CellMessage.OUT_OF_BOUNDS, number.shown(), range);
    } else {
      return Optional.of(new Numeric(number.value().setScale(0)));
    }
    return Optional.empty();
  }

  private Optional<CellValue> choice(CellValue value, Typed typed) {
    var choice = Allowed.choice(typed.column(), value.shown());
    if (choice.isEmpty()) {
      typed.say(findings, CellMessage.NOT_ALLOWED, value.shown().strip());
    }
    return choice.map(Text::new);
  }

  private Optional<CellValue> date(CellValue value, Typed typed) {
    if (value instanceof Day) {
      return Optional.of(value);
    }
    try {
      return Optional.of(new Day(LocalDate.parse(value.shown().strip())));
    } catch (DateTimeParseException notADate) {
      typed.say(findings, CellMessage.NOT_A_DATE, value.shown().strip());
      return Optional.empty();
    }
  }
}
