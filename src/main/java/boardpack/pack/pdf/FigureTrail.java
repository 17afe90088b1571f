package boardpack.pack.pdf;

import boardpack.basics.Source;
import boardpack.pack.FigureReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the figures of one printed row came from, in one line: {@code RXH_prov_2017-12_v1.xlsx,
 * I&E: a F44, b G44; c: actual against plan, from a, b}. The file and its sheet are named once.
 */
final class FigureTrail {
  private static final String AS_SENT = "as sent";

  private final List<FigureReference> figures;

  private FigureTrail(List<FigureReference> figures) {
    this.figures = figures;
  }

  /** A row for each printed row, in the order of printing. */
  static List<FigureRow> of(List<FigureReference> figures) {
    var rows = new LinkedHashMap<String, List<FigureReference>>();
    for (var figure : figures) {
      rows.computeIfAbsent(row(figure), any -> new ArrayList<>()).add(figure);
    }
    return rows.entrySet().stream()
        .map(row -> new FigureTrail(row.getValue()).row(row.getKey()))
        .toList();
  }

  private static String row(FigureReference figure) {
    return figure.ref().substring(0, figure.ref().length() - 1);
  }

  private static String letter(FigureReference figure) {
    return figure.ref().substring(figure.ref().length() - 1);
  }

  private FigureRow row(String ref) {
    var parts = new ArrayList<String>();
    var cells = cells();
    if (!cells.isEmpty()) {
      parts.add(cells);
    }
    made().forEach((how, letters) -> parts.add(String.join(", ", letters) + ": " + how));
    var only = figures.size() == 1 ? figures.get(0) : null;
    return new FigureRow(
        only == null ? ref : only.ref() + "  " + only.value(), String.join("; ", parts));
  }

  /** Figures that are one cell each, by file and sheet. */
  private String cells() {
    var places = new LinkedHashMap<String, List<String>>();
    for (var figure : figures) {
      if (figure.sources().size() == 1) {
        var source = figure.sources().get(0);
        places
            .computeIfAbsent(source.file() + ", " + source.sheet(), any -> new ArrayList<>())
            .add(letter(figure) + " " + source.cell());
      }
    }
    return places.entrySet().stream()
        .map(place -> place.getKey() + ": " + String.join(", ", place.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** What was done to make a figure, for those that are more than a cell as it was sent. */
  private LinkedHashMap<String, List<String>> made() {
    var made = new LinkedHashMap<String, List<String>>();
    for (var figure : figures) {
      var how = how(figure);
      if (!how.isEmpty()) {
        made.computeIfAbsent(how, any -> new ArrayList<>()).add(letter(figure));
      }
    }
    return made;
  }

  private String how(FigureReference figure) {
    boolean sent = figure.rule().startsWith(AS_SENT);
    if (figure.sources().size() == 1) {
      return figure.rule().equals(AS_SENT) ? "" : figure.rule();
    }
    return sent ? "sum, " + from(figure) : figure.rule() + ", " + from(figure);
  }

  private String from(FigureReference figure) {
    if (figure.sources().isEmpty()) {
      return "from the schemes of the workbook";
    }
    var letters = lettersOf(figure);
    return letters.isEmpty()
        ? "%d cells, the first %s".formatted(figure.sources().size(), figure.sources().get(0))
        : "from " + String.join(", ", letters);
  }

  /** The columns of this row whose cells are the figure's; empty when those are not all of them. */
  private Set<String> lettersOf(FigureReference figure) {
    var letters = new LinkedHashSet<String>();
    var covered = new LinkedHashSet<Source>();
    for (var other : figures) {
      if (other != figure
          && other.sources().size() < figure.sources().size()
          && figure.sources().containsAll(other.sources())) {
        letters.add(letter(other));
        covered.addAll(other.sources());
      }
    }
    return covered.containsAll(figure.sources()) ? letters : Set.of();
  }
}
