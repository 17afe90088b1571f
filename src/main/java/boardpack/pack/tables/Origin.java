package boardpack.pack.tables;

import boardpack.basics.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells that a row came from, in three columns: file, sheet, cells. */
record Origin(List<Source> sources) {

  static Origin of(Source source) {
    return new Origin(List.of(source));
  }

  /** The sources of the figures, in their order. */
  static Origin of(Map<String, Source> sources, List<String> figures) {
    return new Origin(figures.stream().map(sources::get).filter(Objects::nonNull).toList());
  }

  String files() {
    return joined(sources.stream().map(Source::file).toList());
  }

  String sheets() {
    return joined(sources.stream().map(Source::sheet).toList());
  }

  /** {@code F12 G12}, in the order of the figures; the sheet too where a row rests on several. */
  String cells() {
    return listed(cells -> String.join(" ", cells));
  }

  /** {@code S3:S11 T4}, column by column: of a figure that rests on many cells. */
  String ranges() {
    return listed(CellRanges::of);
  }

  /** {@code Savings: S3 S4; Workforce: C3 C5} where there are several sheets. */
  private String listed(Function<List<String>, String> words) {
    var sheets = new LinkedHashMap<String, Set<String>>();
    for (var source : sources) {
      sheets.computeIfAbsent(source.sheet(), any -> new LinkedHashSet<>()).add(source.cell());
    }
    return sheets.entrySet().stream()
        .map(
            sheet ->
                (sheets.size() == 1 ? "" : sheet.getKey() + ": ")
                    + words.apply(List.copyOf(sheet.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static String joined(Collection<String> words) {
    return words.stream().distinct().collect(Collectors.joining(" "));
  }
}
