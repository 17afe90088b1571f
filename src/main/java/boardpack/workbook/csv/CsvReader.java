package boardpack.workbook.csv;

import boardpack.basics.Finding;
import boardpack.workbook.CellValue;
import boardpack.workbook.CsvFault;
import boardpack.workbook.FileFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Sheet;
import boardpack.workbook.cells.CellAddress;
import boardpack.workbook.cells.CellBudget;
import boardpack.workbook.cells.SheetCells;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads comma-separated text as one sheet.
 *
 * <pre>
 * organisation,month,attendances
 * RXH,2017-04,12345
 * </pre>
 *
 * <p>A value is a number where it is one in plain digits ({@code 12345}, {@code -0.5}); everything
 * else, {@code 1e5}, {@code 1,500} and {@code 007} too, is the text that it is.
 */
public final class CsvReader {
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,14})?");
  private static final int REMEMBERED = 50_000;
  private final SheetCells cells;
  private final Widths widths = new Widths();
  private final Map<String, CellValue> values = new HashMap<>();
  private int row;

  private CsvReader(String sheet) {
    cells = new SheetCells(sheet, false, new CellBudget());
  }

  /**
   * @param sheet what to call the sheet
   * @throws boardpack.workbook.Refused if the file is not to be read
   */
  public static Sheet read(byte[] bytes, String sheet, List<Finding> findings) {
    var reader = new CsvReader(sheet);
    var records = new CsvRecords(CsvText.of(bytes));
    reader.read(records);
    if (bytes[bytes.length - 1] != '\n') {
      findings.add(Notice.NO_LINE_END.ofFile(records.line()));
    }
    reader.widths.note(reader.cells);
    var read = reader.cells.sheet(true);
    findings.addAll(reader.cells.findings());
    return read;
  }

  private void read(CsvRecords records) {
    int filled = 0;
    while (records.hasNext()) {
      var record = records.next();
      row++;
      if (row == 1) {
        refuseOtherSeparators(record);
      }
      if (row > CellAddress.LAST_ROW) {
        throw CsvFault.CSV_LIMIT.refusal(records.line(), "is one more than a sheet has rows");
      }
      filled += put(record, records.line()) ? 1 : 0;
    }
    if (filled < 2) {
      throw FileFault.NO_FIGURES.refusal(filled == 0 ? "it is blank" : "it has a heading only");
    }
  }

  private boolean put(List<String> record, int line) {
    int last = 0;
    for (int i = 0; i < record.size(); i++) {
      var text = record.get(i);
      if (!text.isEmpty()) {
        last = i + 1;
        cells.put(row, last, value(text), false);
      }
    }
    if (last > 0) {
      widths.add(row, line, record.size(), last);
    }
    return last > 0;
  }

  private CellValue value(String text) {
    if (values.size() > REMEMBERED) {
      values.clear();
    }
    return values.computeIfAbsent(text, CsvReader::typed);
  }

  private static CellValue typed(String text) {
    boolean number = text.length() <= 16 && PLAIN_NUMBER.matcher(text).matches();
    return number ? new CellValue.Numeric(new BigDecimal(text)) : new CellValue.Text(text);
  }

  private static void refuseOtherSeparators(List<String> heading) {
    for (var separator : List.of(";", "\t", "|")) {
      long others =
          heading.stream()
              .flatMapToInt(String::chars)
              .filter(c -> c == separator.charAt(0))
              .count();
      if (others >= heading.size()) {
        throw CsvFault.CSV_SEPARATOR.refusal(
            switch (separator) {
              case ";" -> "semicolons";
              case "\t" -> "tabs";
              default -> "vertical bars";
            });
      }
    }
  }
}
