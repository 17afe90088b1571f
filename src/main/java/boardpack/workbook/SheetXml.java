package boardpack.workbook;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Fault;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.CellValue.Truth;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet as the XML of a workbook, rows and cells in their order. A library lays
 * the workbook out; its thousands of cells are written here, at a hundredth of the cost of an
 * object each.
 */
public final class SheetXml {
  private static final LocalDate BEFORE_DAY_1 = LocalDate.of(1899, 12, 30);
  private static final String NO_CELLS = "<sheetData/>";
  private static final String NO_EXTENT = "<dimension ref=\"A1\"/>";

  private final StringBuilder xml = new StringBuilder(32 * 1024);
  private final SharedStrings strings;
  private final List<String> columns = new ArrayList<>();
  private int row;
  private int lastColumn = 1;

  public SheetXml(SharedStrings strings) {
    this.strings = strings;
  }

  /** Begins a row; numbers count from 1 and rise. */
  public void row(int number) {
    begin(number).append('>');
  }

  /** Begins a row of a height of its own, in points. */
  public void row(int number, int points) {
    begin(number).append(" ht=\"").append(points).append("\" customHeight=\"1\">");
  }

  private StringBuilder begin(int number) {
    xml.append(row == 0 ? "" : "</row>").append("<row r=\"").append(number).append('"');
    row = number;
    return xml;
  }

  /**
   * Writes a cell of the row begun last.
   *
   * @param column from 1, rising
   * @param value null for a cell left blank; for a formula its saved result
   * @param formula without the equals sign; empty for a typed value
   * @param style the index of a style of the workbook
   */
  public void cell(int column, @Nullable CellValue value, String formula, int style) {
    boolean isFormula = !formula.isEmpty();
    begin(column, value, isFormula, style);
    if (isFormula) {
      formula("<f>", formula);
    }
    end(value, isFormula);
  }

  /** Writes the first cell of a formula that others below it share. */
  public void cell(
      int column, @Nullable CellValue value, String formula, SharedFormula shared, int style) {
    begin(column, value, true, style);
    var name = name(column);
    int last = row + shared.rows() - 1;
    formula(
        "<f t=\"shared\" ref=\"%s%d:%s%d\" si=\"%d\">"
            .formatted(name, row, name, last, shared.index()),
        formula);
    end(value, true);
  }

  /** Writes a cell below the first of a shared formula. */
  public void cell(int column, @Nullable CellValue value, SharedFormula shared, int style) {
    begin(column, value, true, style);
    xml.append("<f t=\"shared\" si=\"").append(shared.index()).append("\"/>");
    end(value, true);
  }

  private void begin(int column, @Nullable CellValue value, boolean isFormula, int style) {
    lastColumn = Math.max(lastColumn, column);
    xml.append("<c r=\"").append(name(column)).append(row).append("\" s=\"").append(style);
    xml.append('"').append(type(value, isFormula)).append('>');
  }

  private void formula(String tag, String formula) {
    xml.append(tag);
    appendEscaped(xml, formula);
    xml.append("</f>");
  }

  private void end(@Nullable CellValue value, boolean isFormula) {
    appendValue(value, isFormula);
    xml.append("</c>");
  }

  private String name(int column) {
    while (columns.size() < column) {
      columns.add(CellPlace.columnName(columns.size() + 1));
    }
    return columns.get(column - 1);
  }

  /**
   * Puts the cells into the part of an empty sheet.
   *
   * @param empty the part as the library wrote it, without a cell
   */
  public byte[] into(String empty) {
    int split = empty.indexOf(NO_CELLS);
    if (split < 0) {
      throw new IllegalArgumentException("The sheet has cells already");
    }
    var extent = "A1:" + name(lastColumn) + Math.max(1, row);
    var filled = new StringBuilder(empty.length() + xml.length() + 64);
    filled.append(
        empty.substring(0, split).replace(NO_EXTENT, "<dimension ref=\"" + extent + "\"/>"));
    filled.append("<sheetData>").append(xml).append(row == 0 ? "" : "</row>");
    filled.append("</sheetData>").append(empty, split + NO_CELLS.length(), empty.length());
    return filled.toString().getBytes(StandardCharsets.UTF_8);
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
  private void appendValue(@Nullable CellValue value, boolean isFormula) {
    if (value == null || value instanceof CellValue.Unreadable) {
      return;
    }
    xml.append("<v>");
    if (value instanceof Numeric number) {
      xml.append(plain(number.value()));
    } else if (value instanceof Day day) {
      xml.append(serial(day.value()));
    } else if (value instanceof Truth truth) {
      xml.append(truth.value() ? '1' : '0');
    } else if (value instanceof Text text && !isFormula) {
      xml.append(strings.indexOf(text.value()));
    } else {
      appendEscaped(xml, value.shown());
    }
    xml.append("</v>");
  }

  /** Without noughts at the end, as spreadsheets write it. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The number by which a workbook keeps a day; right from 1 March 1900 on. */
  public static long serial(LocalDate day) {
    return day.toEpochDay() - BEFORE_DAY_1.toEpochDay();
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
          if (character >= ' ' && character < '\uFFFE') {
            xml.append(character);
          }
        }
      }
    }
  }
}
