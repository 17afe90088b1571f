package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.MonthHeadings;
import java.math.BigDecimal;
import java.util.List;

/** Reads the months of a scheme back from its row. */
final class SchemeMonths {
  private SchemeMonths() {}

  static Months of(DraftRow row, String prefix) {
    return Months.of(month -> tenths(row, MonthHeadings.of(prefix, month)));
  }

  static Months total(List<DraftRow> rows, String prefix) {
    return rows.stream().map(row -> of(row, prefix)).reduce(Months.NIL, Months::plus);
  }

  static long tenths(DraftRow row, String heading) {
    return row.number(heading).orElse(BigDecimal.ZERO).movePointRight(1).longValueExact();
  }
}
