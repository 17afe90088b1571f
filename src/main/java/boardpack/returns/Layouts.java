package boardpack.returns;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.returns.layout.Layout;
import boardpack.returns.layout.LayoutFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** How other people's spreadsheets are read: the layouts in {@code jobs/layouts/*.yml}. */
public final class Layouts {
  private static final String FOLDER = "layouts";
  private static final String SUFFIX = ".yml";

  /** Those that travel in the jar. */
  private static final List<String> SHIPPED =
      List.of("example-trust", "mhclg-outturn", "nhse-ae", "nhse-cancer", "nhse-rtt", "nhsr-ae");

  private final List<Layout> all;

  private Layouts(List<Layout> all) {
    this.all = List.copyOf(all);
    var ids = new HashSet<String>();
    for (var layout : all) {
      if (!ids.add(layout.id())) {
        throw new WrongUsage(
            "%s, line 1, column 1: another layout is called %s already"
                .formatted(layout.place(), layout.id()));
      }
    }
  }

  /** Those that ship with the product. */
  public static Layouts shipped() {
    return Shipped.LAYOUTS;
  }

  /**
   * Those of a home; the shipped ones where it has no folder of them.
   *
   * @throws WrongUsage if one is wrong, with file, line and column
   */
  public static Layouts of(Home home) {
    var folder = home.jobs().resolve(FOLDER);
    return Files.isDirectory(folder) ? read(folder) : shipped();
  }

  /**
   * All layouts of a folder.
   *
   * @throws WrongUsage if one is wrong, with file, line and column
   */
  public static Layouts read(Path folder) {
    var layouts = new ArrayList<Layout>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Layouts::isLayout).sorted().toList()) {
        layouts.add(LayoutFile.read(file.toString(), Files.readString(file)));
      }
    } catch (IOException unreadable) {
      throw new WrongUsage(folder + " cannot be read: " + unreadable.getMessage());
    }
    return new Layouts(layouts);
  }

  List<Layout> all() {
    return all;
  }

  private static boolean isLayout(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX);
  }

  private static final class Shipped {
    static final Layouts LAYOUTS =
        new Layouts(
            SHIPPED.stream()
                .map(name -> LayoutFile.read("jobs/layouts/" + name + SUFFIX, text(name)))
                .toList());

    private static String text(String name) {
      var place = "/boardpack/jobs/layouts/" + name + SUFFIX;
      try (var stream = Layouts.class.getResourceAsStream(place)) {
        return new String(
            Objects.requireNonNull(stream, place).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
