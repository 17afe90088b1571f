package boardpack.returns.reading;

import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;

/** Reads a cell as text: a number typed there is taken as its digits. */
final class TextCell {
  private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r";

  private TextCell() {}

  static Text read(CellValue value, Typed typed, Findings findings) {
    if (value instanceof Numeric number) {
      return new Text(number.value().stripTrailingZeros().toPlainString());
    }
    var text = value.shown();
    if (value instanceof Text && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
      typed.say(findings, CellMessage.FORMULA_LIKE_TEXT, text.substring(0, 1));
    }
    int length = text.codePointCount(0, text.length());
    int most = typed.column().maxLength();
    if (most > 0 && length > most) {
      typed.say(findings, CellMessage.TOO_LONG, length, most);
    }
    return new Text(text.strip());
  }
}
