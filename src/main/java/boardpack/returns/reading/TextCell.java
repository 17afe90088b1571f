package boardpack.returns.reading;

import boardpack.returns.TemplateColumn;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Spot;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;

/** Reads a cell as text: a number typed there is taken as its digits. */
final class TextCell {
  private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r";

  private TextCell() {}

  static Text read(TemplateColumn column, CellValue value, Spot at, Findings findings) {
    if (value instanceof Numeric number) {
      return new Text(number.value().stripTrailingZeros().toPlainString());
    }
    var text = value.shown();
    if (value instanceof Text && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
      findings.add(CellMessage.FORMULA_LIKE_TEXT, at, at.words(), text.substring(0, 1));
    }
    int length = text.codePointCount(0, text.length());
    if (column.maxLength() > 0 && length > column.maxLength()) {
      findings.add(CellMessage.TOO_LONG, at, at.words(), length, column.maxLength());
    }
    return new Text(text.strip());
  }
}
