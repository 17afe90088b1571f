package boardpack.returns.layout;

import java.util.List;

/** How well a layout fits a file: where each of its tables stands. */
record Fit(Layout layout, List<TableSearch> tables) {
  private static final double NEAR = 0.5;

  Fit {
    tables = List.copyOf(tables);
  }

  static Fit of(Layout layout, List<Grid> grids) {
    var titles = layout.tables().stream().flatMap(table -> table.titles().stream()).toList();
    return new Fit(
        layout,
        layout.tables().stream().map(table -> TableSearch.of(table, grids, titles)).toList());
  }

  /** Whether one of its tables is there with all its headings. */
  boolean isWhole() {
    return tables.stream().anyMatch(table -> !table.whole().isEmpty());
  }

  /** Whether the file looks like an edition whose headings changed. */
  boolean isNear() {
    return share() >= NEAR;
  }

  double share() {
    return tables.stream().mapToDouble(TableSearch::share).max().orElse(0);
  }

  /** In words, what was looked for in vain. */
  String missed() {
    return tables.stream()
        .max(java.util.Comparator.comparingDouble(TableSearch::share))
        .map(TableSearch::missed)
        .orElse("it has no tables");
  }
}
