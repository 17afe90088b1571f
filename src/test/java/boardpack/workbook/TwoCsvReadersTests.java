package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.CellPlace;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** A reader of text that knows nothing of ours finds the same values in the same cells. */
class TwoCsvReadersTests {

  @Test
  void everyReadableTextHoldsTheSameForAnIndependentReader() throws IOException {
    Shared.assumeThere(Shared.REAL);
    var files = new ArrayList<Path>(Shared.files(Shared.REAL));
    files.addAll(Shared.files(Shared.HOSTILE));
    files.removeIf(file -> !file.toString().endsWith(".csv"));
    int compared = 0;
    for (var file : files) {
      var read = Workbooks.read(file);
      if (!read.isRefused() && !file.endsWith("index.csv")) {
        assertThat(ours(read.get())).as(file.toString()).isEqualTo(theirs(file));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  private static Map<String, String> ours(Workbook workbook) {
    var cells = new TreeMap<String, String>();
    for (var cell : workbook.sheets().get(0).cells()) {
      cells.put(new CellPlace("", cell.row(), cell.column()).cell(), cell.value().shown());
    }
    return cells;
  }

  /** Nought has no sign. */
  private static String unsigned(String text) {
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }

  private static Map<String, String> theirs(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    var cells = new TreeMap<String, String>();
    try (var records = format.parse(new StringReader(text))) {
      for (var record : records) {
        for (int i = 0; i < record.size(); i++) {
          if (!record.get(i).isEmpty()) {
            var place = new CellPlace("", (int) record.getRecordNumber(), i + 1);
            cells.put(place.cell(), unsigned(record.get(i)));
          }
        }
      }
    }
    return cells;
  }
}
