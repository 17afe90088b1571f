package boardpack.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** What stands in a cell. A blank cell is no cell at all: it is never nought. */
public sealed interface CellValue {

  /** As a person would see it, for messages. */
  String shown();

  /**
   * @param value the double that was saved, rounded to 15 significant digits
   */
  record Numeric(BigDecimal value) implements CellValue {
    @Override
    public String shown() {
      return value.toPlainString();
    }
  }

  record Text(String value) implements CellValue {
    @Override
    public String shown() {
      return value;
    }
  }

  /**
   * @param time of the day; midnight where the cell shows a date alone
   */
  record Day(LocalDate value, LocalTime time) implements CellValue {
    public Day(LocalDate value) {
      this(value, LocalTime.MIDNIGHT);
    }

    @Override
    public String shown() {
      return time.equals(LocalTime.MIDNIGHT) ? value.toString() : value.atTime(time).toString();
    }
  }

  record Truth(boolean value) implements CellValue {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * A cell that shows an error.
   *
   * @param value {@code #REF!} and its like
   */
  record Fault(String value) implements CellValue {
    @Override
    public String shown() {
      return value;
    }
  }

  /**
   * A cell whose value cannot be trusted: a formula saved without its result, an empty value, a
   * number that is none. The reader's finding says which; nobody may take it for blank or nought.
   *
   * @param shown what stands there, as text
   */
  record Unreadable(String shown) implements CellValue {}
}
