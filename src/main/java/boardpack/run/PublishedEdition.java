package boardpack.run;

import boardpack.basics.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One edition of a pack, as it lies in its folder: a model, {@code
 * STP-E54000012_2017-04_M01_public-pack_v1.json}.
 *
 * @param word board, public or national
 * @param stem what the names of its files begin with
 */
record PublishedEdition(String word, String stem) {
  private static final Pattern MODEL = Pattern.compile("(.*?(?:_([a-z]+)-pack_v\\d+)?)\\.json");

  /** Those that are published: an edition which the manifest holds back lies there and waits. */
  static List<PublishedEdition> publishedIn(Path folder) {
    try (var names = Files.list(folder)) {
      var held = held(folder.resolve(PublishStage.MANIFEST));
      var published =
          names
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals(PublishStage.MANIFEST))
              .map(MODEL::matcher)
              .filter(name -> name.matches())
              .map(
                  name ->
                      new PublishedEdition(
                          name.group(2) == null ? "board" : name.group(2), name.group(1)))
              .filter(edition -> !held.contains(edition.stem))
              .sorted(java.util.Comparator.comparing(PublishedEdition::stem))
              .toList();
      if (published.isEmpty()) {
        throw new IllegalStateException("No pack model in " + folder);
      }
      return published;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Set<String> held(Path manifest) throws IOException {
    var held = new HashSet<String>();
    Json.mapper()
        .readTree(Files.readAllBytes(manifest))
        .path("held")
        .forEach(stem -> held.add(stem.asString()));
    return held;
  }
}
