package boardpack.pack.tables;

import boardpack.basics.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** {@code F12 G12}; the sheet before the cell where a row rests on several. */
  String cells() {
    boolean oneSheet = sources.stream().map(Source::sheet).distinct().count() <= 1;
    return joined(
        sources.stream()
            .map(source -> oneSheet ? source.cell() : source.sheet() + "!" + source.cell())
            .toList());
  }

  private static String joined(Collection<String> words) {
    return words.stream().distinct().collect(Collectors.joining(" "));
  }
}
