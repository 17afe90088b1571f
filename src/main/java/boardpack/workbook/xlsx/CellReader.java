package boardpack.workbook.xlsx;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellFault;
import boardpack.workbook.CellValue;
import boardpack.workbook.Refused;
import boardpack.workbook.cells.Days;
import boardpack.workbook.cells.NumberFormat;
import boardpack.workbook.cells.Numbers;
import boardpack.workbook.cells.SheetCells;
import boardpack.workbook.cells.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the value of one {@code c} element; what is not a value becomes a fault at its cell. */
final class CellReader {
  private static final int LONGEST_SHOWN = 100;
  private final SharedTexts texts;
  private final Styles styles;
  private final Days days;

  CellReader(SharedTexts texts, Styles styles, Days days) {
    this.texts = texts;
    this.styles = styles;
    this.days = days;
  }

  void read(XmlPart xml, int row, int column, SheetCells cells) {
    var type = xml.attribute("t");
    var style = xml.attribute("s");
    boolean formula = false;
    String value = null;
    String inline = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.isAtHome() ? xml.name() : "") {
        case "f" -> formula = true;
        case "v" ->
            value = onlyValue(xml, value).orElseThrow(() -> twoValues(cells, name(row, column)));
        case "is" -> inline = SharedTexts.richText(xml);
        case "extLst" -> {
          // Extensions carry no value.
        }
        default ->
            throw cells.refusal(
                "an element '%s' within cell %s".formatted(xml.name(), name(row, column)));
      }
    }
    var target = new Place(cells, row, column, formula);
    if (inline != null && (value == null || "inlineStr".equals(type))) {
      target.ownText(inline);
    } else if (value != null) {
      value(target, type == null ? "n" : type, style, value);
    } else if (formula) {
      target.fault("", CellFault.NO_RESULT);
    } else if ("inlineStr".equals(type)) {
      target.fault("", CellFault.NO_VALUE);
    }
  }

  /** A second value, or elements within one, would be read in as many ways as there are readers. */
  private static Optional<String> onlyValue(XmlPart xml, @Nullable String before) {
    return before == null ? xml.textAlone(Texts.LONGEST) : Optional.empty();
  }

  private static Refused twoValues(SheetCells cells, String cell) {
    return cells.refusal("a cell with more than one value, %s".formatted(cell));
  }

  private static String name(int row, int column) {
    return CellPlace.columnName(column) + row;
  }

  private void value(Place at, String type, @Nullable String style, String value) {
    switch (type) {
      case "n" -> number(at, style, value);
      case "s" ->
          texts
              .text(value)
              .ifPresentOrElse(at::text, () -> at.fault(value, CellFault.NO_STRING, value));
      case "str" -> at.ownText(Texts.unescaped(value));
      case "b" -> truth(at, value);
      case "e" -> error(at, value);
      case "d" ->
          IsoDays.parse(value)
              .ifPresentOrElse(at::put, () -> at.fault(value, CellFault.NO_DAY, "'" + value + "'"));
      case "inlineStr" -> at.ownText(value);
      default -> at.fault(value, CellFault.UNKNOWN_TYPE, type);
    }
  }

  private void number(Place at, @Nullable String style, String value) {
    if (value.isEmpty()) {
      at.fault("", at.formula ? CellFault.NO_RESULT : CellFault.NO_VALUE);
      return;
    }
    var number = Numbers.parse(value);
    var format = styles.of(style);
    if (number.isEmpty()) {
      at.fault(value, CellFault.NO_NUMBER, value);
    } else if (format.isEmpty()) {
      at.fault(value, CellFault.NO_STYLE, style == null ? "" : style);
    } else {
      shown(at, format.get(), number.get());
    }
  }

  private void shown(Place at, NumberFormat format, BigDecimal number) {
    if (format != NumberFormat.DAY) {
      at.put(new CellValue.Numeric(number));
      return;
    }
    days.day(number)
        .ifPresentOrElse(
            at::put,
            () -> at.fault(number.toPlainString(), CellFault.NO_DAY, number.toPlainString()));
  }

  private static void truth(Place at, String value) {
    switch (value) {
      case "1", "true" -> at.put(new CellValue.Truth(true));
      case "0", "false" -> at.put(new CellValue.Truth(false));
      default -> at.fault(value, CellFault.NO_TRUTH, value);
    }
  }

  private static void error(Place at, String value) {
    if (value.isBlank()) {
      at.fault("", CellFault.NO_VALUE);
    } else {
      at.put(new CellValue.Fault(value.substring(0, Math.min(value.length(), LONGEST_SHOWN))));
    }
  }

  /** A cell's place, and whether a formula made its value. */
  private record Place(SheetCells cells, int row, int column, boolean formula) {
    void put(CellValue value) {
      cells.put(row, column, value, formula);
    }

    void text(String text) {
      cells.text(row, column, text, formula);
    }

    void ownText(String text) {
      cells.ownText(row, column, text, formula);
    }

    void fault(String shown, CellFault fault, Object... gaps) {
      cells.fault(row, column, formula, shown, fault, gaps);
    }
  }
}
