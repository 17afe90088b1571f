package boardpack.workbook.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a spreadsheet program lets the sender type into a field. */
public sealed interface Limit {

  /** A drop-down list. */
  record OneOf(List<String> values) implements Limit {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** A number between two others, both allowed. */
  record Between(BigDecimal least, BigDecimal most) implements Limit {
    public static Between of(String least, String most) {
      return new Between(new BigDecimal(least), new BigDecimal(most));
    }
  }

  /** A whole number between two others, both allowed. */
  record WholeBetween(int least, int most) implements Limit {}

  /** A day between two others, both allowed. */
  record DayBetween(LocalDate first, LocalDate last) implements Limit {}

  /** A text of so many characters at most. */
  record AtMostCharacters(int most) implements Limit {}

  /** Anything. */
  record None() implements Limit {}
}
