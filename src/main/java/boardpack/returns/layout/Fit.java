package boardpack.returns.layout;

import boardpack.basics.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How well a layout fits a file: where each of its tables stands. */
record Fit(Layout layout, List<TableSearch> tables) {
  private static final double NEAR = 0.5;
  private static final double WORTH_NAMING = 0.25;

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

  /** Says once that no layout fits, and what the one that comes nearest looked for in vain. */
  static Optional<Finding> none(List<Fit> tried) {
    if (tried.isEmpty()) {
      return Optional.empty();
    }
    var names = tried.stream().map(fit -> fit.layout().id()).collect(Collectors.joining(", "));
    var nearest =
        tried.stream()
            .filter(fit -> fit.share() >= WORTH_NAMING)
            .max(Comparator.comparingDouble(Fit::share))
            .map(fit -> " The nearest is %s: %s.".formatted(fit.layout().id(), fit.missed()));
    return Optional.of(LayoutMessage.NO_FIT.ofFile(names, nearest.orElse("")));
  }

  /** In words, what was looked for in vain. */
  private String missed() {
    return tables.stream()
        .max(Comparator.comparingDouble(TableSearch::share))
        .map(TableSearch::missed)
        .orElse("it has no tables");
  }
}
