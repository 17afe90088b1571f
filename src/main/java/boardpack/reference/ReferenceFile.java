package boardpack.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A reference file: CSV with a header line. Whatever is wrong in it is named by file and line.
 *
 * @param name the file's name, for messages
 */
public record ReferenceFile(String name, List<Row> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** One of the files that ship with the product. */
  public static ReferenceFile shipped(String name) {
    var stream = ReferenceFile.class.getResourceAsStream("/boardpack/reference/" + name);
    if (stream == null) {
      throw new WrongReferenceFile(name + " is not part of this build");
    }
    return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /**
   * @throws WrongReferenceFile if it is no CSV
   */
  public static ReferenceFile read(String name, Reader reader) {
    try (var records = FORMAT.parse(reader)) {
      return new ReferenceFile(
          name,
          records.stream()
              .map(record -> new Row(name, records.getCurrentLineNumber(), record))
              .toList());
    } catch (IOException | UncheckedIOException notCsv) {
      throw new WrongReferenceFile(name + " cannot be read as CSV: " + notCsv.getMessage());
    }
  }

  /** One row of a reference file. */
  public static final class Row {
    private final String file;
    private final long line;
    private final CSVRecord record;

    private Row(String file, long line, CSVRecord record) {
      this.file = file;
      this.line = line;
      this.record = record;
    }

    /** The text under a heading, stripped; empty where there is none. */
    public String text(String heading) {
      if (!record.isMapped(heading)) {
        throw new WrongReferenceFile("%s has no column '%s'".formatted(file, heading));
      }
      if (!record.isSet(heading)) {
        throw new WrongReferenceFile(
            "%s line %d has %d values, too few for column '%s'"
                .formatted(file, line, record.size(), heading));
      }
      return record.get(heading).strip();
    }

    public String required(String heading) {
      var text = text(heading);
      if (text.isEmpty()) {
        throw wrong(heading, "a value");
      }
      return text;
    }

    public int whole(String heading) {
      try {
        return Integer.parseInt(text(heading));
      } catch (NumberFormatException notWhole) {
        throw wrong(heading, "a whole number");
      }
    }

    public BigDecimal number(String heading) {
      try {
        return new BigDecimal(text(heading));
      } catch (NumberFormatException notNumber) {
        throw wrong(heading, "a number");
      }
    }

    public Optional<LocalDate> date(String heading) {
      var text = text(heading);
      try {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
      } catch (DateTimeParseException notDate) {
        throw wrong(heading, "a date such as 2017-04-01");
      }
    }

    /** The complaint about a value that does not fit. */
    public WrongReferenceFile wrong(String heading, String expected) {
      return new WrongReferenceFile(
          "%s line %d, %s: '%s' is not %s".formatted(file, line, heading, text(heading), expected));
    }
  }
}
