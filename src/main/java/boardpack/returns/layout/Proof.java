package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.workbook.CellValue.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what was read to the checks and totals of its table. */
record Proof(TableLayout table, Header header, List<Finding> findings) {
  private static final BigDecimal DUST = new BigDecimal("0.05");
  private static final int LISTED = 50;

  /** Fewer rows than these say nothing about what is usual. */
  private static final int ENOUGH = 5;

  void checks(List<RowValues> rows) {
    int said = 0;
    for (var row : rows) {
      for (var check : ofThisEdition(table.checks())) {
        if (check.holds(row::number).filter(holds -> !holds).isPresent() && said++ < LISTED) {
          say(check, row);
        }
      }
    }
  }

  /** What is usual in all editions catches headings that changed places over their figures. */
  void usual(List<RowValues> rows) {
    for (var check : ofThisEdition(table.mostly())) {
      var leanings = rows.stream().flatMap(row -> check.leans(row::number).stream()).toList();
      long held = leanings.stream().filter(holds -> holds).count();
      if (leanings.size() >= ENOUGH && 2 * held < leanings.size()) {
        var heading = header.heading(check.names().iterator().next());
        findings.add(
            LayoutMessage.MOSTLY_NOT.at(
                header.grid().place(heading), table.name(), check.text(), held, leanings.size()));
      }
    }
  }

  /** Those whose columns this edition has. */
  private List<Sanity> ofThisEdition(List<Sanity> checks) {
    var absent = absent();
    return checks.stream()
        .filter(check -> check.names().stream().noneMatch(absent::contains))
        .toList();
  }

  /** A column without a single number may have lost its figures to its neighbour. */
  void columns(List<RowValues> rows) {
    table.columns().values().stream()
        .filter(column -> column.isNumber() && header.found().containsKey(column.name()))
        .filter(column -> !rows.isEmpty() && (!column.optional() || isChecked(column)))
        .filter(column -> rows.stream().allMatch(row -> row.number(column.name()).isEmpty()))
        .forEach(column -> sayEmpty(column, rows.size()));
  }

  /** A heading that was lost from among the others leaves the last figures without one. */
  void headings(Set<Integer> rows) {
    int beside = header.last() + 1;
    long figures = rows.stream().filter(row -> isFigure(row, beside)).count();
    if (figures > 0 && 2 * figures >= rows.size()) {
      var place = new CellPlace(header.grid().name(), header.row(), beside);
      var column = CellPlace.columnName(beside);
      findings.add(LayoutMessage.UNHEADED.at(place, table.name(), column, figures, rows.size()));
    }
  }

  private boolean isFigure(int row, int column) {
    return header
        .grid()
        .at(row, column)
        .filter(cell -> cell.value() instanceof Numeric)
        .isPresent();
  }

  private boolean isChecked(ColumnLayout column) {
    return table.checks().stream().anyMatch(check -> check.names().contains(column.name()));
  }

  private void sayEmpty(ColumnLayout column, int rows) {
    var heading = header.heading(column.name());
    findings.add(
        LayoutMessage.COLUMN_EMPTY.at(
            header.grid().place(heading), table.name(), heading.value().shown(), rows));
  }

  /** Columns that this edition does not have. */
  Set<String> absent() {
    return table.columns().keySet().stream()
        .filter(name -> !header.found().containsKey(name))
        .collect(Collectors.toSet());
  }

  private void say(Sanity check, RowValues row) {
    var values =
        check.names().stream()
            .map(name -> name + " " + row.number(name).map(BigDecimal::toPlainString).orElse("?"))
            .collect(Collectors.joining(", "));
    var place = row.places(check.names()).get(0);
    findings.add(LayoutMessage.CHECK_FAILED.at(place, check.text(), values));
  }

  /**
   * @param rows all that a total comes from
   */
  void sums(List<RowValues> rows, List<RowValues> totals) {
    if (table.totals().isEmpty() || table.proven().isEmpty()) {
      return;
    }
    if (totals.isEmpty()) {
      findings.add(LayoutMessage.NO_TOTAL.ofSheet(header.grid().name(), table.name()));
    }
    for (var total : totals) {
      table.proven().forEach(column -> sum(column, rows, total));
    }
  }

  private void sum(String column, List<RowValues> rows, RowValues total) {
    var said = total.number(column);
    if (said.isEmpty()) {
      return;
    }
    var values = new ArrayList<BigDecimal>();
    rows.forEach(row -> row.number(column).ifPresent(values::add));
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.subtract(said.get()).abs().compareTo(DUST) > 0) {
      var place = total.places(Set.of(column)).get(0);
      findings.add(
          LayoutMessage.SUM_DIFFERS.at(
              place, column, said.get().toPlainString(), rows.size(), sum.toPlainString()));
    }
  }
}
