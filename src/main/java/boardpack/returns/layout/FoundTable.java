package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.returns.LayoutMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table that was found and read.
 *
 * @param header where its headings stand
 * @param rowsRead how many rows were data
 * @param rows the rows whose cells were looked at
 * @param skipped the rows that were not, by reason
 * @param produced empty where an error refuses the table
 */
record FoundTable(
    TableLayout table,
    Header header,
    int rowsRead,
    Set<Integer> rows,
    List<LayoutMatch.Skipped> skipped,
    List<Produced> produced,
    List<Finding> findings) {
  FoundTable {
    rows = Set.copyOf(rows);
    skipped = List.copyOf(skipped);
    produced = List.copyOf(produced);
    findings = List.copyOf(findings);
  }

  boolean isRefused() {
    return findings.stream().anyMatch(finding -> finding.severity().refuses());
  }

  /** Whether it gives the same, from whichever columns. */
  boolean isOfTheSameFigures(FoundTable other) {
    return produced.stream()
        .map(Produced::values)
        .toList()
        .equals(other.produced.stream().map(Produced::values).toList());
  }

  FoundTable with(List<Finding> more) {
    var all = new ArrayList<>(findings);
    all.addAll(more);
    return new FoundTable(table, header, rowsRead, rows, skipped, produced, all);
  }

  Set<Integer> columns() {
    return header.found().values().stream()
        .map(cells -> cells.get(0).column())
        .collect(java.util.stream.Collectors.toSet());
  }
}
