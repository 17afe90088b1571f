package boardpack.returns.layout;

import boardpack.basics.Checked;
import boardpack.returns.Circumstances;
import boardpack.returns.Layouts;
import boardpack.returns.Reading;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Cell;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Assumptions;

/** Spreadsheets of other people's making, and what a newer edition may do to them. */
final class LayoutFixtures {
  static final Path REAL = Path.of("../shared/data/real");
  static final Circumstances NOW = Circumstances.at(Instant.parse("2026-01-20T09:00:00Z"));

  private static final Map<String, String> SHOWN = new HashMap<>();

  private LayoutFixtures() {}

  static Layout shipped(String name) {
    try {
      var text = Files.readString(Path.of("jobs/layouts", name + ".yml"));
      text.lines().forEach(LayoutFixtures::remember);
      return LayoutFile.read(name, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<Layout> all() {
    return List.of(
            "example-trust", "mhclg-outturn", "nhse-ae", "nhse-cancer", "nhse-rtt", "nhsr-ae")
        .stream()
        .map(LayoutFixtures::shipped)
        .toList();
  }

  /** The words of a layout as they are written, by their plain form. */
  static String shown(String plain) {
    return SHOWN.getOrDefault(plain, plain);
  }

  private static void remember(String line) {
    for (var part : line.split("[{},]")) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        var words = part.substring(0, colon).strip();
        SHOWN.putIfAbsent(Words.plain(words), words);
      }
    }
  }

  static Checked<Workbook> real(String file) {
    Assumptions.assumeTrue(Files.exists(REAL.resolve(file)), file + " is not at hand");
    try {
      return Workbooks.read(REAL.resolve(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Checked<Workbook> csv(String name, String text) {
    return Workbooks.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(Checked<Workbook> opened) {
    return ReturnReader.shipped().read(opened, NOW);
  }

  static Reading read(Workbook workbook) {
    return read(Checked.of(workbook));
  }

  /** With layouts of the test's own. */
  static Reading read(List<String> layouts, Checked<Workbook> opened) {
    try {
      var folder = Files.createTempDirectory("layouts");
      for (int i = 0; i < layouts.size(); i++) {
        Files.writeString(folder.resolve("own" + i + ".yml"), layouts.get(i));
      }
      var reader = ReturnReader.with(Layouts.read(folder));
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
      return reader.read(opened, NOW);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What was read, without where: one line a figure. */
  static List<String> figures(Reading reading) {
    return reading.returns().stream()
        .flatMap(each -> each.sheets().stream())
        .flatMap(
            sheet ->
                sheet.lines().stream()
                    .map(line -> sheet.name() + new java.util.TreeMap<>(line.values())))
        .sorted()
        .toList();
  }

  /** Every sheet with its rows and columns moved. */
  static Workbook moved(Workbook workbook, IntUnaryOperator row, IntUnaryOperator column) {
    return new Workbook(
        workbook.file(),
        workbook.sha256(),
        workbook.sheets().stream().map(sheet -> moved(sheet, row, column)).toList());
  }

  static Sheet moved(Sheet sheet, IntUnaryOperator row, IntUnaryOperator column) {
    var cells = new ArrayList<Cell>();
    for (var cell : sheet.cells()) {
      cells.add(
          new Cell(
              row.applyAsInt(cell.row()),
              column.applyAsInt(cell.column()),
              cell.value(),
              cell.formula()));
    }
    cells.sort(java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Sheet(sheet.name(), sheet.hidden(), cells, sheet.hiddenRows());
  }

  /** The first rows of each sheet. */
  static Workbook top(Workbook workbook, int rows) {
    return new Workbook(
        workbook.file(),
        workbook.sha256(),
        workbook.sheets().stream()
            .map(
                sheet ->
                    new Sheet(
                        sheet.name(),
                        sheet.hidden(),
                        sheet.cells().stream().filter(cell -> cell.row() <= rows).toList(),
                        sheet.hiddenRows()))
            .toList());
  }

  /** Every tab under another name. */
  static Workbook renamed(Workbook workbook) {
    var sheets = new ArrayList<Sheet>();
    for (var sheet : workbook.sheets()) {
      sheets.add(
          new Sheet(
              "Table " + (sheets.size() + 1), sheet.hidden(), sheet.cells(), sheet.hiddenRows()));
    }
    return new Workbook(workbook.file(), workbook.sha256(), sheets);
  }
}
