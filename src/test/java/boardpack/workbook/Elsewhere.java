package boardpack.workbook;

import boardpack.basics.CellPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What other people's readers find in a workbook, by place. */
final class Elsewhere {
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

  private Elsewhere() {}

  /**
   * A value as another reader has it.
   *
   * @param moment the same as a date, where it can be one; else empty
   */
  record Value(String plain, String moment) {
    static Value text(String text) {
      return new Value(text, "");
    }

    static Value number(double number, Object moment) {
      var plain = new BigDecimal(number).round(FIFTEEN).stripTrailingZeros().toPlainString();
      return new Value(plain, String.valueOf(moment));
    }
  }

  static Map<String, Value> fastExcel(byte[] bytes) throws IOException {
    var cells = new TreeMap<String, Value>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (var sheet : book.getSheets().toList()) {
        for (var row : sheet.read()) {
          for (var cell : row) {
            if (cell != null && cell.getValue() != null) {
              var at = cell.getAddress();
              var place = new CellPlace(sheet.getName(), at.getRow() + 1, at.getColumn() + 1);
              cells.put(place.toString(), value(cell));
            }
          }
        }
      }
    }
    return cells;
  }

  private static Value value(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> {
        double number = cell.asNumber().doubleValue();
        yield Value.number(number, number >= 0 && number < 2958466 ? cell.asDate() : "");
      }
      case BOOLEAN -> Value.text(cell.asBoolean() ? "TRUE" : "FALSE");
      case FORMULA -> ofFormula(cell);
      default -> Value.text(cell.getValue().toString());
    };
  }

  /** The reader leaves the results of formulas as the text that was saved. */
  private static Value ofFormula(org.dhatim.fastexcel.reader.Cell cell) {
    var raw = cell.getRawValue();
    try {
      return Value.number(Double.parseDouble(raw), cell.getValue());
    } catch (NumberFormatException text) {
      return Value.text(raw);
    }
  }

  static Map<String, Value> poi(byte[] bytes) throws IOException {
    var cells = new TreeMap<String, Value>();
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (var sheet : book) {
        for (var row : sheet) {
          for (var cell : row) {
            var place =
                new CellPlace(
                    sheet.getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
            cells.put(place.toString(), value(cell));
          }
        }
      }
    }
    return cells;
  }

  private static Value value(org.apache.poi.ss.usermodel.Cell cell) {
    var type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> Value.number(cell.getNumericCellValue(), moment(cell));
      case BOOLEAN -> Value.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> Value.text(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> Value.text(cell.getStringCellValue());
    };
  }

  private static Object moment(org.apache.poi.ss.usermodel.Cell cell) {
    var moment = cell.getLocalDateTimeCellValue();
    return moment == null ? "" : moment;
  }
}
