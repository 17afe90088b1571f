package boardpack.delivery.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of comma-separated values, each with the column at which it begins. A value may stand in
 * double quotes, and does not go on over the line's end.
 *
 * @param number of the line, from 1
 * @param problem what is wrong with its quotes, where something is
 */
record CsvLine(int number, List<Value> values, Optional<Value> problem) {
  CsvLine {
    values = List.copyOf(values);
  }

  /**
   * A value without its quotes.
   *
   * @param column from 1
   */
  record Value(String text, int column) {}

  static CsvLine of(int number, String line) {
    var values = new ArrayList<Value>();
    int at = 0;
    while (at <= line.length()) {
      int begin = at;
      var text = new StringBuilder();
      at = line.startsWith("\"", at) ? quoted(line, at, text) : plain(line, at, text);
      if (at < line.length() && line.charAt(at) != ',') {
        var problem = new Value("a quote is not closed, or text follows it", begin + 1);
        return new CsvLine(number, values, Optional.of(problem));
      }
      values.add(new Value(text.toString().strip(), begin + 1));
      at++;
    }
    return new CsvLine(number, values, Optional.empty());
  }

  private static int plain(String line, int from, StringBuilder into) {
    int comma = line.indexOf(',', from);
    int end = comma < 0 ? line.length() : comma;
    into.append(line, from, end);
    return end;
  }

  /** Gives where the value ends; the position of its opening quote if it never does. */
  private static int quoted(String line, int from, StringBuilder into) {
    for (int at = from + 1; at < line.length(); at++) {
      if (line.charAt(at) != '"') {
        into.append(line.charAt(at));
      } else if (line.startsWith("\"\"", at)) {
        into.append('"');
        at++;
      } else {
        return at + 1;
      }
    }
    return from;
  }
}
