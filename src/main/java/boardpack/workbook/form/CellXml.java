package boardpack.workbook.form;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Fault;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.CellValue.Truth;
import org.jspecify.annotations.Nullable;

/** One cell in the XML of a sheet. */
final class CellXml {
  private CellXml() {}

  static void append(StringBuilder xml, int row, FormCell cell, int style, SharedStrings strings) {
    boolean isFormula = !cell.formula().isEmpty();
    xml.append("<c r=\"").append(CellPlace.columnName(cell.column())).append(row);
    xml.append("\" s=\"").append(style).append('"');
    xml.append(type(cell.value(), isFormula)).append('>');
    if (isFormula) {
      xml.append("<f>");
      appendEscaped(xml, cell.formula());
      xml.append("</f>");
    }
    appendValue(xml, cell.value(), isFormula, strings);
    xml.append("</c>");
  }

  private static String type(@Nullable CellValue value, boolean isFormula) {
    if (value instanceof Text) {
      return isFormula ? " t=\"str\"" : " t=\"s\"";
    }
    if (value instanceof Truth) {
      return " t=\"b\"";
    }
    return value instanceof Fault ? " t=\"e\"" : "";
  }

  /** A blank, and a formula without a saved result, have no value. */
  private static void appendValue(
      StringBuilder xml, @Nullable CellValue value, boolean isFormula, SharedStrings strings) {
    if (value == null || value instanceof CellValue.Unreadable) {
      return;
    }
    xml.append("<v>");
    if (value instanceof Numeric number) {
      xml.append(number.value().toPlainString());
    } else if (value instanceof Day day) {
      xml.append(FieldLimits.serial(day.value()));
    } else if (value instanceof Truth truth) {
      xml.append(truth.value() ? '1' : '0');
    } else if (value instanceof Text text && !isFormula) {
      xml.append(strings.indexOf(text.value()));
    } else {
      appendEscaped(xml, value.shown());
    }
    xml.append("</v>");
  }

  /** Characters that XML cannot hold are left out. */
  static void appendEscaped(StringBuilder xml, String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append("&quot;");
        case '\t', '\n' -> xml.append(character);
        default -> {
          if (character >= ' ') {
            xml.append(character);
          }
        }
      }
    }
  }
}
