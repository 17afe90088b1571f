package boardpack.pack.tables;

import boardpack.basics.Source;
import boardpack.pack.FigureReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures that have references of their own, one row for each sheet that a figure rests on. */
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
      bySheet(figure.sources()).forEach(cells -> rows.add(new Row(figure, cells)));
    }
  }

  private static Collection<List<Source>> bySheet(List<Source> sources) {
    return sources.stream()
        .collect(
            Collectors.groupingBy(
                source -> List.of(source.sha256(), source.file(), source.sheet()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  /** A figure, and those of its cells that stand in one sheet; none when it has no cells. */
  record Row(FigureReference figure, List<Source> sources) {
    private static final String MADE_HERE = "made from figures of this pack";

    String said(Function<Source, String> part) {
      return sources.stream().findFirst().map(part).orElse(MADE_HERE);
    }

    /** {@code F14 R9:R32}. */
    String cells() {
      return sources.isEmpty()
          ? MADE_HERE
          : CellRanges.of(sources.stream().map(Source::cell).toList());
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** The first row of each figure, by where the figure stands in {@code pack.json}. */
  Map<String, Integer> byPointer() {
    var rows = new HashMap<String, Integer>();
    firstRow.forEach((ref, row) -> rows.putIfAbsent(pointer(ref), row));
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
