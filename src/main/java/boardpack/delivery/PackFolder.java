package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.command.Home;
import boardpack.delivery.directory.Format;
import boardpack.delivery.letters.PackFacts;
import boardpack.run.PublishedPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A published pack's files. */
final class PackFolder {
  private static final String MANIFEST = "manifest.json";

  private final Path folder;
  private final PublishedPack pack;

  PackFolder(Home home, PublishedPack pack) {
    this.folder = home.packs().resolve(pack.folder());
    this.pack = pack;
  }

  /** What letters say of it. */
  PackFacts facts() {
    return read(pack.stem() + ".json", PackFacts.class);
  }

  /** What we read of a pack's manifest. */
  private record Manifest(List<InManifest> files) {}

  private record InManifest(String name, String sha256, long bytes) {}

  /**
   * A file of it.
   *
   * @param file below {@code packs/}
   */
  record Listed(String file, String sha256, long bytes) {}

  /** Its files in some formats, those of them that it has. */
  List<Listed> files(List<Format> formats) {
    var listed = read(MANIFEST, Manifest.class).files();
    return formats.stream()
        .map(format -> pack.stem() + "." + format.word())
        .flatMap(name -> listed.stream().filter(file -> file.name().equals(name)))
        .map(file -> new Listed(pack.folder() + "/" + file.name(), file.sha256(), file.bytes()))
        .toList();
  }

  private <T> T read(String name, Class<T> type) {
    try {
      return Json.mapper().readValue(Files.readAllBytes(folder.resolve(name)), type);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
