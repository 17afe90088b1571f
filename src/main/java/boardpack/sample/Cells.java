package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;

/** Small changes of a return that several tricks make. */
final class Cells {
  private Cells() {}

  /** Puts a value into the first row of a sheet. */
  static Touch put(SampleReturn in, String sheet, String heading, CellValue value) {
    return put(in, sheet, in.draft().rows(sheet).get(0), heading, value);
  }

  static Touch put(SampleReturn in, String sheet, DraftRow row, String heading, CellValue value) {
    row.put(heading, value);
    return Touch.cell(in, sheet, row, heading);
  }

  /** Adds to a number in a row that has a text under a heading. */
  static Touch add(
      SampleReturn in, String sheet, String key, String text, String heading, String amount) {
    return add(in, sheet, in.row(sheet, key, text), heading, amount);
  }

  static Touch add(SampleReturn in, String sheet, DraftRow row, String heading, String amount) {
    var more = new BigDecimal(amount);
    row.number(heading, row.number(heading).orElse(BigDecimal.ZERO).add(more));
    return Touch.cell(in, sheet, row, heading, amount);
  }

  static CellValue text(String text) {
    return new CellValue.Text(text);
  }

  static CellValue number(String number) {
    return new CellValue.Numeric(new BigDecimal(number));
  }
}
