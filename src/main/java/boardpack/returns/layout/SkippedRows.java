package boardpack.returns.layout;

import boardpack.returns.LayoutMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that were not read, by the reason. */
final class SkippedRows {
  static final String NO_FIGURES = "it holds no figures: a note, a heading or a month to come";
  static final String TOTAL = "it is a total";
  static final String NOT_OURS = "its organisation is in no footprint";
  private static final int LISTED = 10;

  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
  private final Set<String> strangers = new LinkedHashSet<>();

  void add(String reason, int row) {
    rows.computeIfAbsent(reason, any -> new ArrayList<>()).add(row);
  }

  /** A row of a body that is in no footprint. */
  void addStranger(String body, int row) {
    add(NOT_OURS, row);
    strangers.add(body);
  }

  int strangerRows() {
    return rows.getOrDefault(NOT_OURS, List.of()).size();
  }

  /** The first bodies that are in no footprint. */
  String strangers() {
    var first = String.join(", ", strangers.stream().limit(LISTED).toList());
    return strangers.size() > LISTED
        ? first + " and %d more".formatted(strangers.size() - LISTED)
        : first;
  }

  List<LayoutMatch.Skipped> all() {
    var all = new ArrayList<LayoutMatch.Skipped>();
    rows.forEach(
        (reason, numbers) ->
            all.add(
                new LayoutMatch.Skipped(
                    reason, numbers.size(), numbers.stream().limit(LISTED).toList())));
    return all;
  }
}
