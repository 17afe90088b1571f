package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.workbook.Cell;
import java.util.ArrayList;
import java.util.List;

/** The reading of one table, where it was found. */
final class TableReading {
  private final TableLayout table;
  private final Header header;
  private final Bodies bodies;
  private final List<Finding> findings = new ArrayList<>();

  TableReading(TableLayout table, Header header, Bodies bodies) {
    this.table = table;
    this.header = header;
    this.bodies = bodies;
  }

  /**
   * @param file its name
   * @param end the first row that is not the table's any more
   */
  FoundTable read(String file, int end) {
    doubts();
    findings.addAll(new OptionalColumns(table, header).doubts());
    var month = new TableMonth(table, header, file, findings).find();
    var rows = new TableRows(table, header, end, month, bodies);
    if (findings.isEmpty()) {
      rows.read();
      findings.addAll(rows.findings());
      rows.recognised().judge(table, header, findings);
      prove(rows);
    }
    sayStrangers(rows);
    var produced = new Givers(table, header, absent()).of(rows.rows());
    return new FoundTable(
        table,
        header,
        rows.rows().size(),
        rows.looked(),
        rows.skipped().all(),
        produced,
        List.copyOf(findings));
  }

  private void prove(TableRows rows) {
    boolean isReadable = findings.stream().noneMatch(finding -> finding.severity().refuses());
    if (isReadable) {
      var all = new ArrayList<RowValues>(rows.rows());
      all.addAll(rows.strangers());
      var proof = new Proof(table, header, findings);
      proof.columns(all);
      proof.headings(rows.looked());
      proof.checks(all);
      proof.usual(rows.rows());
      proof.sums(all, rows.totals());
    }
  }

  private void sayStrangers(TableRows rows) {
    int count = rows.skipped().strangerRows();
    if (count > 0) {
      findings.add(
          LayoutMessage.NOT_OURS.ofSheet(header.grid().name(), count, rows.skipped().strangers()));
    }
  }

  private java.util.Set<String> absent() {
    return new Proof(table, header, findings).absent();
  }

  /** Headings of which it is not known which counts; words above the table that are not there. */
  private void doubts() {
    header
        .found()
        .forEach(
            (name, cells) -> {
              if (cells.size() > 1) {
                twice(cells.get(0), cells.get(1));
              }
            });
    for (var shared : Headers.shared(header)) {
      twice(shared, shared);
    }
    for (var words : table.says()) {
      if (!isSaid(words)) {
        findings.add(LayoutMessage.NOT_SAID.ofSheet(header.grid().name(), table.name(), words));
      }
    }
  }

  private void twice(Cell one, Cell other) {
    var place = header.grid().place(other);
    findings.add(
        LayoutMessage.HEADING_TWICE.at(
            place,
            table.name(),
            one.value().shown(),
            CellPlace.columnName(one.column()),
            CellPlace.columnName(other.column())));
  }

  private boolean isSaid(String words) {
    return header.grid().rows().headMap(header.row(), true).values().stream()
        .flatMap(row -> row.values().stream())
        .anyMatch(
            cell -> header.grid().words(cell).filter(said -> said.contains(words)).isPresent());
  }
}
