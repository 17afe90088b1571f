package boardpack.pack.tables;

import boardpack.basics.Source;
import boardpack.pack.FigureReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figures that have references of their own, one row for each cell that a figure rests on. */
final class FigureRows {
  static final String TABLE = "Figures";

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> firstRow = new HashMap<>();
  private final Map<String, String> pointers = new HashMap<>();

  FigureRows(List<FigureReference> figures) {
    for (var figure : figures) {
      firstRow.put(figure.ref(), rows.size());
      pointers.put(figure.ref(), figure.pointer());
      if (figure.sources().isEmpty()) {
        rows.add(new Row(figure, List.of()));
      }
      figure.sources().forEach(source -> rows.add(new Row(figure, List.of(source))));
    }
  }

  /** A figure, and one or none of its cells. */
  record Row(FigureReference figure, List<Source> source) {
    String said(Function<Source, String> part) {
      return source.stream().findFirst().map(part).orElse("made from figures of this pack");
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** Words that lead to the figure's first row; plain words where it has none. */
  Entry link(String words, String ref) {
    var row = firstRow.get(ref);
    return row == null ? Entry.words(words) : new Entry.Link(words, TABLE, row);
  }

  /** The figure's value; empty for an unknown reference or one that is no number. */
  Optional<BigDecimal> valueOf(String ref) {
    var row = firstRow.get(ref);
    return row == null ? Optional.empty() : NumberText.of(rows.get(row).figure().value());
  }

  /** Where the figure stands in {@code pack.json}; empty for an unknown reference. */
  String pointer(String ref) {
    return pointers.getOrDefault(ref, "");
  }
}
