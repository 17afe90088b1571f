package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.reference.Reference;
import boardpack.returns.LayoutMatch;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file that is no return by the one layout that fits it. */
public final class LayoutReading {
  private final List<Layout> layouts;
  private final Workbook workbook;
  private final Reference reference;
  private final List<Finding> findings = new ArrayList<>();
  private final List<FoundTable> tables = new ArrayList<>();
  private Optional<Layout> layout = Optional.empty();

  public LayoutReading(List<Layout> layouts, Workbook workbook, Reference reference) {
    this.layouts = layouts;
    this.workbook = workbook;
    this.reference = reference;
  }

  /**
   * Finds the layout and reads its tables.
   *
   * @return false if none fits: the findings say what each of them missed
   */
  public boolean read() {
    var grids = workbook.sheets().stream().map(Grid::new).toList();
    var fits = layouts.stream().map(each -> Fit.of(each, grids)).toList();
    var whole = fits.stream().filter(Fit::isWhole).toList();
    if (whole.size() > 1) {
      findings.add(
          LayoutMessage.TWO_FIT.ofFile(whole.get(0).layout().id(), whole.get(1).layout().id()));
      return false;
    }
    var fit =
        whole.isEmpty()
            ? fits.stream().filter(Fit::isNear).max(Comparator.comparingDouble(Fit::share))
            : Optional.of(whole.get(0));
    if (fit.isEmpty()) {
      Fit.none(fits).ifPresent(findings::add);
      return false;
    }
    read(fit.get());
    return true;
  }

  public Layout layout() {
    return layout.orElseThrow();
  }

  /** What was found wrong, with the file and with each table. */
  public List<Finding> findings() {
    var all = new ArrayList<>(findings);
    tables.forEach(table -> all.addAll(table.findings()));
    return all;
  }

  List<FoundTable> tables() {
    return tables;
  }

  /** What the layout made of the file. */
  public LayoutMatch match() {
    var found = tables.stream().map(LayoutReading::match).toList();
    var names = tables.stream().map(table -> table.table().name()).toList();
    var missing =
        layout().tables().stream().map(TableLayout::name).filter(name -> !names.contains(name));
    return new LayoutMatch(layout().id(), layout().about(), found, missing.toList());
  }

  /** Whether an error that was found when the file was opened concerns a figure that was read. */
  boolean concerns(Finding opening) {
    return tables.stream()
        .filter(table -> table.header().grid().name().equals(opening.sheet()))
        .anyMatch(table -> concerns(opening, table));
  }

  private static boolean concerns(Finding opening, FoundTable table) {
    if (opening.cell() == null) {
      return false;
    }
    int row = Integer.parseInt(opening.cell().replaceAll("\\D", ""));
    var column = opening.cell().replaceAll("\\d", "");
    boolean isShift = opening.code().equals("F54");
    return (table.rows().contains(row) || row == table.header().row())
        && (isShift
            || table.columns().stream().map(CellPlace::columnName).anyMatch(column::equals));
  }

  private void read(Fit fit) {
    layout = Optional.of(fit.layout());
    var bodies = new Bodies(reference, fit.layout().names());
    for (var search : fit.tables()) {
      if (search.whole().size() == 1) {
        var header = search.whole().get(0);
        tables.add(table(search.table(), header, bodies, end(header, fit)));
      } else if (search.whole().size() > 1) {
        twice(search);
      } else {
        missing(search);
      }
    }
  }

  private FoundTable table(TableLayout table, Header header, Bodies bodies, int end) {
    Function<Header, FoundTable> reading =
        headings -> new TableReading(table, headings, bodies).read(workbook.file(), end);
    var read = reading.apply(header);
    return read.isRefused()
        ? read
        : read.with(new Arrangement(table, header).doubts(read, reading));
  }

  /** Where another table begins below it on the same sheet. */
  private static int end(Header header, Fit fit) {
    return fit.tables().stream()
        .flatMap(search -> search.whole().stream())
        .filter(other -> other.grid() == header.grid() && other.row() > header.row())
        .mapToInt(Header::row)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void twice(TableSearch search) {
    var first = search.whole().get(0);
    var second = search.whole().get(1);
    findings.add(
        LayoutMessage.TABLE_TWICE.ofSheet(
            second.grid().name(), search.table().name(), first.where(), second.where()));
  }

  private void missing(TableSearch search) {
    if (search.table().optional()) {
      return;
    }
    if (search.near().isEmpty()) {
      findings.add(LayoutMessage.TABLE_MISSING.ofFile(search.table().name(), search.missed()));
      return;
    }
    var header = search.near().get();
    for (var column : header.missing()) {
      findings.add(MissingHeading.of(search.table(), header, column));
    }
  }

  private static LayoutMatch.MatchedTable match(FoundTable table) {
    var columns = new ArrayList<LayoutMatch.MatchedColumn>();
    var absent = new ArrayList<String>();
    for (var name : table.table().columns().keySet()) {
      if (table.header().found().containsKey(name)) {
        var cell = table.header().heading(name);
        var place = table.header().grid().place(cell);
        columns.add(
            new LayoutMatch.MatchedColumn(name, cell.value().shown().strip(), place.cell()));
      } else {
        absent.add(name);
      }
    }
    return new LayoutMatch.MatchedTable(
        table.table().name(),
        table.header().grid().name(),
        table.header().row(),
        columns,
        absent,
        table.rowsRead(),
        table.isRefused() ? 0 : table.produced().size(),
        table.skipped());
  }

  /** The names of the sheets that hold a table of the layout. */
  List<String> sheets() {
    return workbook.sheets().stream()
        .map(Sheet::name)
        .filter(
            name -> tables.stream().anyMatch(table -> table.header().grid().name().equals(name)))
        .toList();
  }
}
