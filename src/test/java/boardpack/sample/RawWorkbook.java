package boardpack.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A workbook as libraries read it that the product does not read with: rows by heading. */
record RawWorkbook(Map<String, List<Row>> sheets) {

  /** One row below the headings. */
  record Row(Map<String, String> cells) {
    String text(String heading) {
      return cells.getOrDefault(heading, "").strip();
    }

    /** The double that was saved, rounded to 15 digits, then to 0.1; a blank is nought. */
    BigDecimal tenths(String heading) {
      var raw = text(heading);
      return raw.isEmpty()
          ? BigDecimal.ZERO.setScale(1)
          : new BigDecimal(Double.parseDouble(raw))
              .round(new MathContext(15))
              .setScale(1, RoundingMode.HALF_UP);
    }
  }

  List<Row> rows(String sheet) {
    return sheets.getOrDefault(sheet, List.of());
  }

  static RawWorkbook of(byte[] bytes) {
    try {
      return new RawWorkbook(bytes[0] == 'P' ? xlsx(bytes) : xls(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, List<Row>> xlsx(byte[] bytes) throws IOException {
    var sheets = new LinkedHashMap<String, List<Row>>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (var sheet : workbook.getSheets().toList()) {
        var table = new ArrayList<List<String>>();
        for (var row : sheet.read()) {
          var cells = new ArrayList<String>();
          for (int at = 0; at < row.getCellCount(); at++) {
            var cell = row.getCell(at);
            cells.add(cell == null || cell.getValue() == null ? "" : cell.getValue().toString());
          }
          table.add(cells);
        }
        sheets.put(sheet.getName(), rows(table));
      }
    }
    return sheets;
  }

  private static Map<String, List<Row>> xls(byte[] bytes) throws IOException {
    var sheets = new LinkedHashMap<String, List<Row>>();
    var format = new DataFormatter();
    try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (var sheet : workbook) {
        var table = new ArrayList<List<String>>();
        for (var row : sheet) {
          var cells = new ArrayList<String>();
          for (int at = 0; at < row.getLastCellNum(); at++) {
            var cell = row.getCell(at);
            cells.add(
                cell == null
                    ? ""
                    : switch (cell.getCellType()) {
                      case NUMERIC, FORMULA -> Double.toString(cell.getNumericCellValue());
                      default -> format.formatCellValue(cell);
                    });
          }
          table.add(cells);
        }
        sheets.put(sheet.getSheetName(), rows(table));
      }
    }
    return sheets;
  }

  private static List<Row> rows(List<List<String>> table) {
    var rows = new ArrayList<Row>();
    for (var cells : table.isEmpty() ? table : table.subList(1, table.size())) {
      var row = new LinkedHashMap<String, String>();
      for (int at = 0; at < Math.min(cells.size(), table.get(0).size()); at++) {
        row.putIfAbsent(table.get(0).get(at).strip(), cells.get(at));
      }
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new Row(row));
      }
    }
    return rows;
  }
}
