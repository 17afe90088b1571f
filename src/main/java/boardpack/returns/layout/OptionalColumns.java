package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.returns.layout.TableLayout.Given;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Columns that an edition may lack, where it lacks them. Those of one figure it has all or none,
 * and none that is there under almost the same words: else a part of the figure would be left out.
 */
record OptionalColumns(TableLayout table, Header header) {

  List<Finding> doubts() {
    var doubtful = new LinkedHashSet<String>();
    table.gives().stream()
        .flatMap(gives -> gives.set().values().stream())
        .forEach(given -> doubtful.addAll(doubtful(names(given))));
    return doubtful.stream().map(name -> MissingHeading.of(table, header, column(name))).toList();
  }

  private List<String> doubtful(Set<String> names) {
    var optional =
        names.stream()
            .filter(table.columns()::containsKey)
            .filter(name -> column(name).optional())
            .toList();
    boolean isPartlyThere = optional.stream().anyMatch(header.found()::containsKey);
    return optional.stream()
        .filter(name -> !header.found().containsKey(name))
        .filter(name -> isPartlyThere || MissingHeading.isReworded(header, column(name)))
        .toList();
  }

  private static Set<String> names(Given given) {
    if (given instanceof Given.Sum sum) {
      return sum.formula().names();
    }
    return given instanceof Given.Column column ? Set.of(column.name()) : Set.of();
  }

  private ColumnLayout column(String name) {
    return Objects.requireNonNull(table.columns().get(name));
  }
}
