package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.CellPlace;
import boardpack.workbook.Elsewhere.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Readers that know nothing of ours find the same values in the same cells. */
class TwoReadersTests {
  private static final int MOST_FOR_POI = 1 << 20;

  @Test
  void everyReadableWorkbookHoldsTheSameForAnIndependentReader() throws IOException {
    Shared.assumeThere(Shared.HOSTILE);
    var differences = new ArrayList<String>();
    int compared = 0;
    int alone = 0;
    for (var file : workbooks()) {
      var read = Workbooks.read(file);
      if (!read.isRefused()) {
        var found = fewestDifferences(file, read.get());
        compared += found.isPresent() ? 1 : 0;
        alone += found.isPresent() ? 0 : 1;
        differences.addAll(found.orElse(List.of()));
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isGreaterThan(80);
    assertThat(alone).isLessThan(20);
  }

  /** Each of the others has its own gaps; one of them must agree in every cell. */
  private static Optional<List<String>> fewestDifferences(Path file, Workbook ours)
      throws IOException {
    var bytes = Files.readAllBytes(file);
    var fast = bytes[0] == 'P' ? tried(() -> Elsewhere.fastExcel(bytes)) : null;
    var found = fast == null ? null : differences(file, ours, fast);
    if (found == null || (!found.isEmpty() && bytes.length < MOST_FOR_POI)) {
      var poi = tried(() -> Elsewhere.poi(bytes));
      found = poi == null ? found : differences(file, ours, poi);
    }
    return Optional.ofNullable(found);
  }

  /** Null if the other cannot read the file. */
  private static @Nullable Map<String, Value> tried(Callable<Map<String, Value>> reader) {
    try {
      return reader.call();
    } catch (Exception cannot) {
      return null;
    }
  }

  private static List<Path> workbooks() throws IOException {
    var files = new ArrayList<Path>(Shared.files(Shared.HOSTILE));
    files.addAll(Shared.files(Shared.REAL));
    files.removeIf(file -> !file.toString().matches(".*\\.xlsx?"));
    return files;
  }

  private static List<String> differences(Path file, Workbook ours, Map<String, Value> theirs) {
    var all = new ArrayList<String>();
    var mine = new TreeMap<String, CellValue>();
    for (var sheet : ours.sheets()) {
      for (var cell : sheet.cells()) {
        mine.put(new CellPlace(sheet.name(), cell.row(), cell.column()).toString(), cell.value());
      }
    }
    mine.forEach(
        (place, value) -> {
          var other = theirs.getOrDefault(place, Value.text(""));
          if (!same(value, other)) {
            all.add("%s %s: %s / %s".formatted(file.getFileName(), place, value, other));
          }
        });
    theirs.forEach(
        (place, value) -> {
          if (!mine.containsKey(place) && !value.plain().isEmpty()) {
            all.add("%s %s: nothing / %s".formatted(file.getFileName(), place, value));
          }
        });
    return all.subList(0, Math.min(5, all.size()));
  }

  /** What is not trusted is not compared. */
  private static boolean same(CellValue value, Value other) {
    if (value instanceof CellValue.Unreadable) {
      return true;
    }
    if (value instanceof CellValue.Day day) {
      return day.value().atTime(day.time()).toString().equals(other.moment());
    }
    if (value instanceof CellValue.Truth truth && other.plain().length() == 1) {
      return other.plain().equals(truth.value() ? "1" : "0");
    }
    return value.shown().equals(other.plain());
  }
}
