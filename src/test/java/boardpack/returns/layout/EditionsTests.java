package boardpack.returns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.returns.Reading.State;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A new edition of a published spreadsheet, whose headings moved or whose columns were added, reads
 * as the one before; one whose figures no longer stand under their headings is refused.
 */
class EditionsTests {
  private static final int FAR = 60;
  private static final int MOST = 7;
  private static final List<Integer> FROM = List.of(4, 5, 6, 7, 9, 11, 17, 18);

  /** An edition at hand, and what it is called. */
  record Edition(String name, java.util.function.Supplier<Checked<Workbook>> opened) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edition> editions() {
    return List.of(
        new Edition("small A&E", () -> SmallEditions.emergency("DECEMBER-2017")),
        new Edition("small waiting", () -> Checked.of(SmallEditions.waiting())),
        new Edition("small cancer", () -> Checked.of(SmallEditions.cancer())),
        real("ae_2024_25/Monthly-AE-June-2024_copy.csv"),
        real("ae_2024_25/Monthly-AE-September-2024.csv"),
        real("nhse_rtt_overview_timeseries_jun22.xlsx"),
        top("nhse_cancer_waits_commissioner_jul2021.xlsx"),
        top("nhse_cancer_waits_commissioner_jul2022.xlsx"),
        top("mhclg_RS_2016-17_by_LA.xlsx"));
  }

  /** The first rows of each sheet: enough, where no total proves them. */
  private static Edition top(String file) {
    return new Edition(
        file, () -> LayoutFixtures.real(file).map(book -> LayoutFixtures.top(book, 24)));
  }

  private static Edition real(String file) {
    return new Edition(file, () -> LayoutFixtures.real(file));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void isReadAsItIs(Edition edition) {
    var reading = LayoutFixtures.read(edition.opened.get());

    assertThat(reading.state()).as(() -> "" + reading.findings()).isEqualTo(State.ACCEPTED);
    assertThat(LayoutFixtures.figures(reading)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void readsTheSameHoweverItIsMoved(Edition edition) {
    var given = edition.opened.get();
    var figures = LayoutFixtures.figures(LayoutFixtures.read(given));
    var moves =
        Map.<String, UnaryOperator<Workbook>>of(
            "two rows down", book -> LayoutFixtures.moved(book, row -> row + 2, column -> column),
            "a column right", book -> LayoutFixtures.moved(book, row -> row, column -> column + 1),
            "sheets renamed", LayoutFixtures::renamed,
            "columns swapped",
                book -> LayoutFixtures.moved(book, row -> row, EditionsTests::swapped),
            "a column gained", book -> gained(book, 3),
            "columns gained", book -> gained(gained(book, 7), 6),
            "sheets in another order", EditionsTests::turned);

    moves.forEach(
        (how, move) ->
            assertThat(LayoutFixtures.figures(LayoutFixtures.read(given.map(move::apply))))
                .as(how)
                .isEqualTo(figures));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noFigureIsReadFromUnderAnotherHeading(Edition edition) {
    var given = edition.opened.get();
    var reading = LayoutFixtures.read(given);
    var tables = reading.match().orElseThrow().tables();
    var figures = LayoutFixtures.figures(reading);
    for (int from : FROM) {
      for (int by : List.of(1, -1)) {
        var shifted = given;
        for (var table : tables) {
          shifted = shifted.map(book -> shifted(book, table.sheet(), table.headerRow(), from, by));
        }
        var read = LayoutFixtures.read(shifted);
        assertThat(figures).containsAll(LayoutFixtures.figures(read));
        if (read.state() == State.ACCEPTED) {
          assertThat(LayoutFixtures.figures(read)).isEqualTo(figures);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aHeadingWithOtherWordsIsAsked(Edition edition) {
    forEachHeading(
        edition,
        (book, table, column) -> {
          var cell = column.cell();
          var read = LayoutFixtures.read(book.map(one -> retyped(one, table, cell, "Something")));
          assertThat(read.state()).isNotEqualTo(State.ACCEPTED);
          assertThat(codes(read.findings())).containsAnyOf("L03", "L05", "H06");
        });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aHeadingThatStandsThereTwiceIsAsked(Edition edition) {
    forEachHeading(
        edition,
        (book, table, column) -> {
          int row = Integer.parseInt(column.cell().replaceAll("\\D", ""));
          var text = column.heading();
          var read =
              LayoutFixtures.read(
                  book.map(one -> with(one, table, new Cell(row, FAR, new Text(text), false))));
          assertThat(codes(read.findings())).contains("L04");
        });
  }

  /** Their sums still hold, and what is usual does not. */
  @ParameterizedTest
  @CsvSource({
    "mhclg_RS_2016-17_by_LA.xlsx, Children Social Care, Adult Social Care",
    "mhclg_RS_2016-17_by_LA.xlsx, Adult Social Care, Public Health",
    "mhclg_RS_2016-17_by_LA.xlsx, REVENUE EXPENDITURE, NET REVENUE EXPENDITURE",
    "nhse_rtt_overview_timeseries_jun22.xlsx, No. > 52 weeks, % > 52 weeks",
    "nhse_rtt_overview_timeseries_jun22.xlsx, No. > 52 weeks, No. > 104 weeks",
    "ae_2024_25/Monthly-AE-June-2024_copy.csv,"
        + " Patients who have waited 4-12 hs from DTA to admission,"
        + " Patients who have waited 12+ hrs from DTA to admission",
    "ae_2024_25/Monthly-AE-June-2024_copy.csv,"
        + " Attendances over 4hrs Type 1, Emergency admissions via A&E - Type 1",
    "ae_2024_25/Monthly-AE-June-2024_copy.csv, A&E attendances Booked Appointments Type 2,"
        + " Attendances over 4hrs Type 1",
  })
  void headingsThatChangedPlacesOverTheirFiguresAreAsked(String file, String one, String other) {
    var swapped =
        LayoutFixtures.real(file)
            .map(book -> retyped(retyped(retyped(book, one, "?"), other, one), "?", other));

    assertThat(LayoutFixtures.read(swapped).state()).isEqualTo(State.REFUSED);
  }

  private static Workbook retyped(Workbook book, String was, String is) {
    var sheets = new ArrayList<Sheet>();
    for (var sheet : book.sheets()) {
      var cells =
          sheet.cells().stream()
              .map(
                  cell ->
                      cell.value().shown().strip().equals(was)
                          ? new Cell(cell.row(), cell.column(), new Text(is), false)
                          : cell)
              .toList();
      sheets.add(new Sheet(sheet.name(), sheet.hidden(), cells, sheet.hiddenRows()));
    }
    return new Workbook(book.file(), book.sha256(), sheets);
  }

  private interface OfHeading {
    void accept(
        Checked<Workbook> book, String sheet, boardpack.returns.LayoutMatch.MatchedColumn column);
  }

  /** For each heading of a number that must be there. */
  private static void forEachHeading(Edition edition, OfHeading check) {
    var given = edition.opened.get();
    var match = LayoutFixtures.read(given).match().orElseThrow();
    var layout =
        LayoutFixtures.all().stream()
            .filter(one -> one.id().equals(match.layout()))
            .findFirst()
            .orElseThrow();
    for (var table : match.tables()) {
      var columns =
          layout.tables().stream()
              .filter(one -> one.name().equals(table.table()))
              .findFirst()
              .orElseThrow()
              .columns();
      for (var column : table.columns().stream().skip(1).limit(MOST).toList()) {
        var of = java.util.Objects.requireNonNull(columns.get(column.name()));
        if (of.isNumber() && !of.optional() && of.under().isEmpty()) {
          check.accept(given, table.sheet(), column);
        }
      }
    }
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).distinct().toList();
  }

  private static int swapped(int column) {
    return column == 7 ? 8 : column == 8 ? 7 : column;
  }

  /** A new column before another, with a heading and figures of its own. */
  private static Workbook gained(Workbook book, int before) {
    var sheets = new ArrayList<Sheet>();
    for (var sheet : book.sheets()) {
      var moved =
          LayoutFixtures.moved(sheet, row -> row, column -> column >= before ? column + 1 : column);
      var rows = new TreeMap<Integer, Integer>();
      moved.cells().forEach(cell -> rows.merge(cell.row(), 1, Integer::sum));
      var cells = new ArrayList<>(moved.cells());
      int widest = rows.values().stream().max(Integer::compare).orElse(0);
      boolean isHeaded = false;
      for (var row : rows.entrySet()) {
        if (row.getValue() >= widest - 4 && row.getValue() > 3) {
          cells.add(
              new Cell(
                  row.getKey(),
                  before,
                  isHeaded ? new Numeric(new BigDecimal(row.getKey())) : new Text("Quite new"),
                  false));
          isHeaded = true;
        }
      }
      cells.sort(java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
      sheets.add(new Sheet(sheet.name(), sheet.hidden(), cells, sheet.hiddenRows()));
    }
    return new Workbook(book.file(), book.sha256(), sheets);
  }

  private static Workbook turned(Workbook book) {
    var sheets = new ArrayList<>(book.sheets());
    java.util.Collections.reverse(sheets);
    return new Workbook(book.file(), book.sha256(), sheets);
  }

  /**
   * The figures below the headings of one sheet moved sideways, the headings left where they are.
   */
  private static Workbook shifted(Workbook book, String tab, int below, int from, int by) {
    return changed(
        book,
        tab,
        sheet -> {
          var cells = new ArrayList<Cell>();
          for (var cell : sheet.cells()) {
            boolean isMoved = cell.row() > below && cell.column() >= from;
            boolean isLost = cell.row() > below && by < 0 && cell.column() == from - 1;
            if (!isLost && (!isMoved || cell.column() + by > 0)) {
              int column = isMoved ? cell.column() + by : cell.column();
              cells.add(new Cell(cell.row(), column, cell.value(), cell.formula()));
            }
          }
          return new Sheet(sheet.name(), sheet.hidden(), cells, sheet.hiddenRows());
        });
  }

  private static Workbook retyped(Workbook book, String tab, String address, String text) {
    var place = boardpack.basics.CellPlace.of(tab, address);
    return changed(
        book,
        tab,
        sheet ->
            new Sheet(
                sheet.name(),
                sheet.hidden(),
                sheet.cells().stream()
                    .map(
                        cell ->
                            cell.row() == place.row() && cell.column() == place.column()
                                ? new Cell(cell.row(), cell.column(), new Text(text), false)
                                : cell)
                    .toList(),
                sheet.hiddenRows()));
  }

  private static Workbook with(Workbook book, String tab, Cell more) {
    return changed(
        book,
        tab,
        sheet -> {
          var cells = Stream.concat(sheet.cells().stream(), Stream.of(more)).toList();
          return new Sheet(sheet.name(), sheet.hidden(), cells, sheet.hiddenRows());
        });
  }

  private static Workbook changed(Workbook book, String tab, UnaryOperator<Sheet> change) {
    return new Workbook(
        book.file(),
        book.sha256(),
        book.sheets().stream()
            .map(sheet -> sheet.name().equals(tab) ? change.apply(sheet) : sheet)
            .toList());
  }
}
