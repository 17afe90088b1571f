package boardpack.pack.pdf;

import boardpack.pack.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pages that a house adds to its packs: each template {@code page-*.jrxml} in its {@code reports/},
 * between the last page and the appendix, in the order of the files' names. Such a template gets
 * the whole pack as its page, and the lines of performance as its rows.
 */
final class OwnPages {
  private static final String BEGINNING = "page-";
  private static final String ENDING = ".jrxml";

  private OwnPages() {}

  static List<Section> of(Pack pack, Path reports) {
    return names(reports).stream().map(name -> section(pack, name)).toList();
  }

  private static Section section(Pack pack, String name) {
    var words = name.substring(BEGINNING.length()).replace('-', ' ');
    var title = Words.capital(words);
    return new Section(name, new PageHead("+  " + title, title, ""), pack, pack.performance());
  }

  private static List<String> names(Path reports) {
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    try (var files = Files.list(reports)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(BEGINNING) && name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
