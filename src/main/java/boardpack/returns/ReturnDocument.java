package boardpack.returns;

import boardpack.basics.Finding;
import boardpack.basics.Json;
import boardpack.returns.ReturnSheet.Line;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Fault;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.CellValue.Truth;
import boardpack.workbook.CellValue.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A return's sheets and findings as they are kept: compressed JSON, each value with a letter for
 * what it is ({@code n1310.0}, {@code tAgency}, {@code d2017-04-01}).
 */
final class ReturnDocument {
  private ReturnDocument() {}

  private record KeptSheet(
      String name,
      String tab,
      List<String> headings,
      List<Integer> columns,
      List<KeptLine> lines) {}

  /**
   * @param p the cells each value was made of, {@code F14|I&E}; null where each stands in its own
   */
  private record KeptLine(int n, List<@Nullable String> v, @Nullable List<List<String>> p) {}

  private record KeptSheets(List<KeptSheet> sheets) {}

  private record KeptFindings(List<Finding> findings) {}

  static byte[] ofSheets(List<ReturnSheet> sheets) {
    return Json.zipped(new KeptSheets(sheets.stream().map(ReturnDocument::kept).toList()));
  }

  static List<ReturnSheet> sheets(byte[] content) {
    return Json.unzipped(content, KeptSheets.class).sheets.stream()
        .map(ReturnDocument::sheet)
        .toList();
  }

  static byte[] ofFindings(List<Finding> findings) {
    return Json.zipped(new KeptFindings(findings));
  }

  static List<Finding> findings(byte[] content) {
    return Json.unzipped(content, KeptFindings.class).findings;
  }

  private static KeptSheet kept(ReturnSheet sheet) {
    var headings = sheet.columns().keySet().stream().sorted().toList();
    return new KeptSheet(
        sheet.name(),
        sheet.tab(),
        headings,
        headings.stream().map(heading -> sheet.columns().get(heading)).toList(),
        sheet.lines().stream().map(line -> kept(line, headings)).toList());
  }

  private static KeptLine kept(Line line, List<String> headings) {
    var values = new ArrayList<@Nullable String>();
    for (var heading : headings) {
      var value = line.value(heading);
      values.add(value == null ? null : written(value));
    }
    return new KeptLine(
        line.number(), values, line.places().isEmpty() ? null : KeptPlaces.of(line, headings));
  }

  private static ReturnSheet sheet(KeptSheet kept) {
    var columns = new HashMap<String, Integer>();
    var headings = kept.headings.stream().map(String::intern).toList();
    for (int i = 0; i < headings.size(); i++) {
      columns.put(headings.get(i), kept.columns.get(i));
    }
    var lines = kept.lines.stream().map(line -> line(line, headings)).toList();
    return new ReturnSheet(kept.name, kept.tab, columns, lines);
  }

  private static Line line(KeptLine kept, List<String> headings) {
    var values = new ArrayList<Map.Entry<String, CellValue>>(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      var written = kept.v.get(i);
      if (written != null) {
        values.add(Map.entry(headings.get(i), value(written)));
      }
    }
    return new Line(
        kept.n,
        Map.ofEntries(values.toArray(Map.Entry[]::new)),
        kept.p == null ? Map.of() : KeptPlaces.read(kept.p, headings));
  }

  private static String written(CellValue value) {
    return value instanceof Numeric number ? "n" + number.value() : letter(value) + value.shown();
  }

  private static char letter(CellValue value) {
    if (value instanceof Text) {
      return 't';
    } else if (value instanceof Day) {
      return 'd';
    } else if (value instanceof Truth) {
      return 'b';
    }
    return value instanceof Fault ? 'e' : 'u';
  }

  /** {@code 2017-04-01}, or with a time of the day, {@code 2017-04-01T10:30}. */
  private static Day day(String shown) {
    int time = shown.indexOf('T');
    return time < 0
        ? new Day(LocalDate.parse(shown))
        : new Day(
            LocalDate.parse(shown.substring(0, time)), LocalTime.parse(shown.substring(time + 1)));
  }

  private static CellValue value(String written) {
    var shown = written.substring(1);
    return switch (written.charAt(0)) {
      case 'n' -> new Numeric(new BigDecimal(shown));
      case 't' -> new Text(shown);
      case 'd' -> day(shown);
      case 'b' -> new Truth(shown.equals("TRUE"));
      case 'e' -> new Fault(shown);
      case 'u' -> new Unreadable(shown);
      default -> throw new IllegalArgumentException("No kind of value: " + written);
    };
  }
}
