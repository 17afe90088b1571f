package boardpack.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files made or found to hurt a reader, each with what should become of it. */
class HostileFilesTests {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Whether names and months make sense is asked further on. */
  private static final Set<String> ASKED_LATER =
      Set.of("homoglyph_footprint.xlsx", "csv_months_odd.csv");

  @Test
  void theMadeOnesFareAsTheirIndexSays() throws IOException {
    Shared.assumeThere(Shared.HOSTILE);
    var wrong = new ArrayList<String>();
    for (var row : index("made")) {
      var file = row.get("file");
      var what = row.get("what_the_product_should_do");
      var read = read(Shared.HOSTILE.resolve("made").resolve(file));
      boolean accept = what.startsWith("accept") || what.startsWith("read the named");
      boolean refuse = what.contains("reject") && !what.contains("accept") && !isChoice(what);
      if ((accept && !what.contains("reject") && isWrong(read))
          || (refuse && !ASKED_LATER.contains(file) && !isWrong(read))) {
        wrong.add(file + ": " + what + " but " + ReadWorkbook.refusal(read));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFoundOnesAreReadOrRefusedInWords() throws IOException {
    Shared.assumeThere(Shared.HOSTILE);
    var wrong = new ArrayList<String>();
    for (var row : index("found")) {
      var read = read(Shared.HOSTILE.resolve("found").resolve(row.get("file")));
      boolean fits =
          switch (row.get("category")) {
            case "control" -> !isWrong(read) && !read.get().sheets().isEmpty();
            case "encrypted", "xlsb", "bomb" -> read.isRefused() || isHarmlessSchema(row);
            default -> read.findings().stream().noneMatch(found -> found.code().equals("F99"));
          };
      if (!fits) {
        wrong.add(row.get("file") + ": " + ReadWorkbook.refusal(read));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A schema that is never looked at, in a workbook with nothing wrong otherwise. */
  private static boolean isHarmlessSchema(CSVRecord row) {
    return row.get("file").equals("poi__xxe_in_schema.xlsx");
  }

  /** Documented one way or the other, cell by cell. */
  private static boolean isChoice(String what) {
    return what.contains("unless") || what.contains("each") || what.contains(" or ");
  }

  private static boolean isWrong(Checked<Workbook> read) {
    return read.hasErrors()
        || read.get().sheets().stream().anyMatch(sheet -> !ShownErrors.of(sheet).isEmpty());
  }

  private static Checked<Workbook> read(Path file) {
    return Assertions.assertTimeoutPreemptively(
        LIMIT, () -> Workbooks.read(file), () -> file.getFileName() + " takes too long");
  }

  private static List<CSVRecord> index(String folder) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    var index = Shared.HOSTILE.resolve(folder).resolve("index.csv");
    try (var records = format.parse(Files.newBufferedReader(index, UTF_8))) {
      return records.getRecords();
    }
  }
}
