package boardpack.workbook.csv;

import boardpack.workbook.CsvFault;
import boardpack.workbook.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of comma-separated text, exactly as RFC 4180 has them: values with commas, quotes or
 * line breaks stand between quotes, and quotes stand nowhere else.
 */
final class CsvRecords {
  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_VALUE = 32_767;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int END = -1;
  private final String text;
  private final StringBuilder value = new StringBuilder();
  private int at;
  private int line = 1;
  private int recordLine = 1;

  CsvRecords(String text) {
    this.text = text;
  }

  /** The line on which the last record began. */
  int line() {
    return recordLine;
  }

  boolean hasNext() {
    return at < text.length();
  }

  /** The values of the next record; an empty line has one, empty. */
  List<String> next() {
    recordLine = line;
    int start = at;
    var values = new ArrayList<String>();
    boolean more = true;
    while (more) {
      values.add(peek() == '"' ? quoted() : plain());
      if (values.size() > MOST_COLUMNS) {
        throw CsvFault.CSV_LIMIT.refusal(
            recordLine, "has more than %d values".formatted(MOST_COLUMNS));
      }
      if (at - start > LONGEST_LINE) {
        throw CsvFault.CSV_LIMIT.refusal(recordLine, "is longer than a million characters");
      }
      more = peek() == ',';
      at += more ? 1 : 0;
    }
    endLine();
    return values;
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
      limit(at - start);
    }
    if (peek() == '"') {
      throw wrong(
          "a quote (\") stands in the middle of the value '%s'"
              .formatted(text.substring(start, at)));
    }
    return text.substring(start, at);
  }

  private static boolean isPlain(char one) {
    return one != ',' && one != '"' && one != '\n' && one != '\r';
  }

  private String quoted() {
    int opened = line;
    value.setLength(0);
    at++;
    while (true) {
      int one = peek();
      if (one == END || value.length() > LONGEST_VALUE) {
        throw CsvFault.CSV_QUOTES.refusal(opened, "the quote (\") opened here is never closed");
      }
      at++;
      if (one == '"') {
        if (peek() != '"') {
          return closed();
        }
        at++;
      } else if (one == '\n') {
        line++;
      }
      value.append((char) one);
    }
  }

  private String closed() {
    int one = peek();
    if (one != END && isPlain((char) one) || one == '"') {
      throw wrong("text follows the closing quote of '%s'".formatted(value));
    }
    return value.toString();
  }

  private void endLine() {
    if (peek() == '\r') {
      at++;
      if (peek() != '\n') {
        throw wrong("it ends in a lone carriage return, as no system but the old Mac writes it");
      }
    }
    if (peek() == '\n') {
      at++;
    }
    line++;
  }

  private void limit(int length) {
    if (length > LONGEST_VALUE) {
      throw CsvFault.CSV_LIMIT.refusal(
          line, "holds a value of more than %d characters".formatted(LONGEST_VALUE));
    }
  }

  private Refused wrong(String what) {
    return CsvFault.CSV_QUOTES.refusal(line, what);
  }
}
