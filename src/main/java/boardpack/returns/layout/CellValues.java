package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Fault;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.CellValue.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a cell as its column holds it. What cannot be read is said; it is never nought.
 *
 * @param findings what is said goes there
 */
record CellValues(Bodies bodies, List<Finding> findings) {
  private static final int LISTED = 50;
  private static final Pattern WRITTEN =
      Pattern.compile("\\(?-?£?\\s?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d+)?\\s?%?\\)?");

  /**
   * @return empty where there is no value, or an error was said
   */
  Optional<CellValue> read(ColumnLayout column, CellValue value, CellPlace place) {
    var said = plain(value);
    if (column.noValue().contains(said)) {
      return Optional.empty();
    }
    if (value instanceof Fault || value instanceof Unreadable) {
      say(LayoutMessage.BROKEN_FORMULA, place, column.name(), value);
      return Optional.empty();
    }
    return switch (column.reads()) {
      case NUMBER -> number(column, value, place);
      case MONTH -> month(column, value, place, MonthWords.of(value));
      case YEAR -> month(column, value, place, MonthWords.endOfYear(value.shown()));
      case TEXT -> text(column, value);
      case ORGANISATION -> Optional.of(new Text(bodies.code(value.shown()).orElse("")));
    };
  }

  private static String plain(CellValue value) {
    return value instanceof Text || value instanceof Fault ? Words.plain(value.shown()) : "";
  }

  /** A word that the layout does not know is no text at all. */
  private static Optional<CellValue> text(ColumnLayout column, CellValue value) {
    return column.means().isEmpty()
        ? Optional.of(new Text(value.shown().strip()))
        : Optional.of(new Text(column.means().getOrDefault(Words.plain(value.shown()), "")));
  }

  private Optional<CellValue> number(ColumnLayout column, CellValue value, CellPlace place) {
    if (value instanceof Numeric numeric) {
      return Optional.of(new Numeric(numeric.value().multiply(column.times())));
    }
    if (column.asText()
        && value instanceof Text text
        && WRITTEN.matcher(text.value().strip()).matches()) {
      return Optional.of(new Numeric(written(text.value()).multiply(column.times())));
    }
    say(LayoutMessage.NO_NUMBER, place, column.name(), value);
    return Optional.empty();
  }

  /** {@code (1,234)} is below nought. */
  private static BigDecimal written(String text) {
    var number = new BigDecimal(text.replaceAll("[^0-9.]", ""));
    return text.contains("(") || text.contains("-") ? number.negate() : number;
  }

  private Optional<CellValue> month(
      ColumnLayout column, CellValue value, CellPlace place, Optional<java.time.YearMonth> month) {
    if (month.isEmpty()) {
      say(LayoutMessage.NO_MONTH, place, column.name(), value);
    }
    return month.map(found -> new Day(found.atDay(1)));
  }

  private void say(LayoutMessage message, CellPlace place, String column, CellValue value) {
    if (findings.size() >= LISTED) {
      return;
    }
    findings.add(message.at(place, column, value.shown()).found(value.shown(), null));
  }
}
