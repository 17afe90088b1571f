package boardpack.returns.layout;

import boardpack.returns.ReturnKind;
import boardpack.returns.layout.TableLayout.Given;
import boardpack.returns.layout.TableLayout.Gives;
import boardpack.returns.layout.TableLayout.MonthPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one table of a layout file. */
final class TableFile {
  static final String[] KEYS = {
    "name",
    "sheet",
    "title",
    "says",
    "optional",
    "month",
    "columns",
    "orders",
    "totals",
    "skip",
    "only",
    "until",
    "checks",
    "mostly",
    "gives"
  };

  private final LayoutMapping table;
  private final ReturnKind into;
  private final Complaints complaints;

  TableFile(LayoutMapping table, ReturnKind into, Complaints complaints) {
    this.table = table;
    this.into = into;
    this.complaints = complaints;
  }

  TableLayout read() {
    var columns = columns();
    var month = month();
    var names = new HashSet<>(columns.keySet());
    month.ifPresent(any -> names.add(TableLayout.MONTH));
    var totals = table.mapping("totals", "where", "of");
    return new TableLayout(
        table.required("name"),
        plain("sheet"),
        plain("title"),
        plain("says"),
        table.yes("optional"),
        month,
        columns,
        orders(names),
        totals
            .flatMap(given -> given.mapping("where"))
            .map(given -> rows(given, names))
            .orElse(Map.of()),
        totals.map(given -> known(given, "of", names)).orElse(List.of()),
        table.mapping("skip").map(given -> rows(given, names)).orElse(Map.of()),
        table.mapping("only").map(given -> rows(given, names)).orElse(Map.of()),
        plain("until"),
        checks("checks", names),
        checks("mostly", names),
        table.mappings("gives", "sheet", "where", "if", "adds-up", "set").stream()
            .map(given -> gives(given, names))
            .toList());
  }

  private Map<String, ColumnLayout> columns() {
    var columns = new LinkedHashMap<String, ColumnLayout>();
    var given = table.mapping("columns");
    if (given.isEmpty()) {
      complaints.add(table.node(), "\"columns\" is missing");
    }
    given.ifPresent(
        mapping -> {
          for (var name : mapping.keys()) {
            if (!name.matches("[a-z][a-z0-9_]*")) {
              complaints.add(
                  mapping.keyNode(name), "\"%s\" is to be small letters and digits", name);
            }
            columns.put(name, new ColumnFile(mapping, name, complaints).read());
          }
          columns.values().forEach(column -> checkReversal(mapping, column, columns.keySet()));
        });
    return columns;
  }

  private void checkReversal(LayoutMapping mapping, ColumnLayout column, Set<String> names) {
    var by = column.reversal().column();
    if (!by.isEmpty() && !names.contains(by)) {
      complaints.add(mapping.keyNode(column.name()), "there is no column \"%s\"", by);
    }
  }

  private Optional<MonthPlace> month() {
    return table
        .mapping("month", "title", "file-name", "as")
        .map(
            given -> {
              boolean year = given.text("as").filter("year"::equals).isPresent();
              var titles = given.texts("title").stream().map(Words::plain).toList();
              if (titles.isEmpty() && !given.yes("file-name")) {
                complaints.add(given.node(), "says neither \"title\" nor \"file-name: yes\"");
              }
              return new MonthPlace(titles, year);
            });
  }

  private List<List<String>> orders(Set<String> names) {
    var orders =
        table.texts("orders").stream().map(text -> List.of(text.strip().split("[\\s,]+"))).toList();
    orders.forEach(order -> checkKnown(table.keyNode("orders"), order, names));
    return orders;
  }

  private List<String> plain(String key) {
    return table.texts(key).stream().map(Words::plain).toList();
  }

  private Map<String, List<String>> rows(LayoutMapping given, Set<String> names) {
    var rows = new HashMap<String, List<String>>();
    given
        .lists()
        .forEach(
            (column, words) -> {
              checkKnown(given.keyNode(column), Set.of(column), names);
              rows.put(column, words.stream().map(Words::plain).toList());
            });
    return rows;
  }

  private List<String> known(LayoutMapping given, String key, Set<String> names) {
    var asked = given.texts(key);
    checkKnown(given.keyNode(key), asked, names);
    return asked;
  }

  private void checkKnown(Node node, Collection<String> asked, Set<String> names) {
    asked.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> complaints.add(node, "there is no column \"%s\"", name));
  }

  private List<Sanity> checks(String key, Set<String> names) {
    var checks = new ArrayList<Sanity>();
    for (var text : table.texts(key)) {
      sanity(table.keyNode(key), text, names).ifPresent(checks::add);
    }
    return checks;
  }

  private Optional<Sanity> sanity(Node node, String text, Set<String> names) {
    try {
      var check = Sanity.parse(text);
      checkKnown(node, check.names(), names);
      return Optional.of(check);
    } catch (IllegalArgumentException wrong) {
      complaints.add(node, "%s", String.valueOf(wrong.getMessage()));
      return Optional.empty();
    }
  }

  private Gives gives(LayoutMapping given, Set<String> names) {
    var sheet = given.required("sheet");
    var headings = GivenSheets.headings(into, sheet);
    if (headings.isEmpty()) {
      complaints.add(given.keyNode("sheet"), "%s has no sheet \"%s\"", into, sheet);
    }
    var condition = given.text("if").flatMap(text -> sanity(given.keyNode("if"), text, names));
    var set = new LinkedHashMap<String, Given>();
    var cells = given.mapping("set");
    if (cells.isEmpty()) {
      complaints.add(given.node(), "\"set\" is missing");
    }
    cells.ifPresent(
        mapping ->
            mapping
                .texts()
                .forEach(
                    (heading, text) -> {
                      if (!headings.isEmpty() && !headings.contains(heading)) {
                        complaints.add(
                            mapping.keyNode(heading), "%s has no column \"%s\"", sheet, heading);
                      }
                      cell(mapping.keyNode(heading), text, names)
                          .ifPresent(cell -> set.put(heading, cell));
                    }));
    var where = given.mapping("where").map(rows -> rows(rows, names)).orElse(Map.of());
    return new Gives(sheet, where, condition, given.yes("adds-up"), set);
  }

  private Optional<Given> cell(Node node, String text, Set<String> names) {
    if (text.startsWith("=")) {
      return Optional.of(new Given.Constant(text.substring(1).strip()));
    }
    try {
      var formula = FormulaText.parse(text);
      checkKnown(node, formula.names(), names);
      return Optional.of(
          formula instanceof Formula.Column column
              ? new Given.Column(column.name())
              : new Given.Sum(formula));
    } catch (IllegalArgumentException wrong) {
      complaints.add(node, "%s", String.valueOf(wrong.getMessage()));
      return Optional.empty();
    }
  }
}
