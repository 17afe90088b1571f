package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order in which the headings of a table stand, against those of the known editions. Where it
 * is another, either the figures moved with their headings, or the headings alone changed places.
 * If the checks of the table rule the second out, or it would give the same figures, the table is
 * read; otherwise it is asked.
 */
record Arrangement(TableLayout table, Header header) {
  private static final int SHOWN = 4;

  /**
   * @param read the table as its headings stand
   * @param reading reads it with headings that stand otherwise
   */
  List<Finding> doubts(FoundTable read, Function<Header, FoundTable> reading) {
    if (table.orders().stream().anyMatch(order -> rounds(order).isEmpty())) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (var round : table.orders().stream().flatMap(order -> rounds(order).stream()).toList()) {
      var other = reading.apply(header.with(round));
      if (other.isRefused()) {
        findings.add(said(LayoutMessage.ORDER_NEW, round));
      } else if (!other.isOfTheSameFigures(read)) {
        findings.add(said(LayoutMessage.ORDER_DOUBTFUL, round));
      }
    }
    return findings;
  }

  /**
   * The headings that would have to change places for a known order, those together that depend on
   * one another: columns, and the cell that would head each.
   */
  private List<Map<String, Cell>> rounds(List<String> order) {
    var names = order.stream().filter(header.found()::containsKey).toList();
    var standing = names.stream().map(header::heading).toList();
    var known = standing.stream().sorted(Comparator.comparingInt(Cell::column)).toList();
    var rounds = new ArrayList<Map<String, Cell>>();
    var seen = new HashSet<Integer>();
    for (int start = 0; start < names.size(); start++) {
      var round = new LinkedHashMap<String, Cell>();
      for (int at = start; seen.add(at); at = known.indexOf(standing.get(at))) {
        round.put(names.get(at), known.get(at));
      }
      if (round.size() > 1) {
        rounds.add(round);
      }
    }
    return rounds;
  }

  private Finding said(LayoutMessage message, Map<String, Cell> round) {
    var headings = round.keySet().stream().map(header::heading).toList();
    var first = headings.stream().min(Comparator.comparingInt(Cell::column)).orElseThrow();
    return message.at(header.grid().place(first), table.name(), listed(headings));
  }

  private static String listed(List<Cell> headings) {
    int others = headings.size() - SHOWN;
    return headings.stream()
            .limit(SHOWN)
            .map(cell -> "\"" + cell.value().shown().strip() + "\"")
            .collect(Collectors.joining(", "))
        + (others > 0 ? " and %d more".formatted(others) : "");
  }
}
