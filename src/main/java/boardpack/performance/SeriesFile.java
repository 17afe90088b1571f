package boardpack.performance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A series that an analyst wrote down: CSV with the columns date and value, others are left alone.
 * A month may stand for its first day; a spreadsheet's 01/04/2017 is the first of April. No value
 * is a gap in the line, never nought; a blank line is nothing.
 *
 * <pre>
 * date,value
 * 2017-04-01,93.5
 * 2017-05-01,
 * 2017-06-01,94.1
 * </pre>
 *
 * @param gaps the dates that have no value
 */
record SeriesFile(List<Observation> observations, List<LocalDate> gaps) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private static final int LONGEST_NUMBER = 40;
  private static final DateTimeFormatter AS_IN_ENGLAND =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /** What is wrong in the file, by line. */
  static final class Unreadable extends Exception {
    Unreadable(String message) {
      super(message);
    }
  }

  static SeriesFile read(Path file) throws Unreadable {
    try {
      var text = Files.readString(file, StandardCharsets.UTF_8);
      return parse(file.getFileName().toString(), text);
    } catch (MalformedInputException notText) {
      throw new Unreadable(file.getFileName() + " is not text in UTF-8");
    } catch (IOException failed) {
      throw new Unreadable(file.getFileName() + " cannot be read: " + failed.getMessage());
    }
  }

  static SeriesFile parse(String name, String text) throws Unreadable {
    var seen = new HashMap<LocalDate, Long>();
    var observations = new ArrayList<Observation>();
    var gaps = new ArrayList<LocalDate>();
    try (var records = FORMAT.parse(new StringReader(withoutMark(text)))) {
      for (var heading : List.of("date", "value")) {
        if (!records.getHeaderMap().containsKey(heading)) {
          throw new Unreadable("%s line 1: there is no column '%s'".formatted(name, heading));
        }
      }
      for (var record : records) {
        if (record.stream().allMatch(String::isBlank)) {
          continue;
        }
        var line = new Line(name, records.getCurrentLineNumber(), record);
        var date = line.date();
        line.requireOnce(date, seen);
        var value = line.text("value");
        if (value.isEmpty()) {
          gaps.add(date);
        } else {
          observations.add(new Observation(date, line.number(value)));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException notCsv) {
      throw new Unreadable("%s cannot be read as CSV: %s".formatted(name, notCsv.getMessage()));
    }
    if (observations.isEmpty()) {
      throw new Unreadable(name + " holds no value");
    }
    return new SeriesFile(List.copyOf(observations), List.copyOf(gaps));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** One line, and its place for messages. */
  private record Line(String file, long number, CSVRecord record) {

    String text(String heading) {
      return record.isSet(heading) ? record.get(heading).strip() : "";
    }

    LocalDate date() throws Unreadable {
      var text = text("date");
      try {
        if (text.contains("/")) {
          return LocalDate.parse(text, AS_IN_ENGLAND);
        }
        return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
      } catch (DateTimeException notDate) {
        throw wrong("'%s' is not a date such as 2017-04-01".formatted(text));
      }
    }

    BigDecimal number(String written) throws Unreadable {
      var text = THOUSANDS.matcher(written).matches() ? written.replace(",", "") : written;
      try {
        if (text.length() <= LONGEST_NUMBER && Math.abs(Double.parseDouble(text)) < 1e15) {
          return new BigDecimal(text);
        }
      } catch (NumberFormatException notNumber) {
        throw wrong("'%s' is not a number; leave it empty where there is none".formatted(text));
      }
      throw wrong("'%s' is no number that can be charted".formatted(text));
    }

    void requireOnce(LocalDate date, Map<LocalDate, Long> seen) throws Unreadable {
      var before = seen.put(date, number);
      if (before != null) {
        throw wrong("%s stands on line %d already".formatted(date, before));
      }
    }

    Unreadable wrong(String what) {
      return new Unreadable("%s line %d: %s".formatted(file, number, what));
    }
  }
}
