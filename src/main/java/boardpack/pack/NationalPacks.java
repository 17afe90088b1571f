package boardpack.pack;

import boardpack.basics.Json;
import boardpack.basics.Source;
import boardpack.command.Home;
import boardpack.pack.compose.NationalEdition;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import boardpack.run.Run;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Composes the national edition from the packs that are published, one after the other. */
@Component
final class NationalPacks {
  private final PackRegister register;
  private final Home home;

  NationalPacks(PackRegister register, Home home) {
    this.register = register;
    this.home = home;
  }

  Pack compose(Run run) {
    var edition = new NationalEdition(run.period(), run.issue(), run.knownAt());
    for (var footprint : Reference.shipped().footprints()) {
      published(run, footprint)
          .ifPresentOrElse(pack -> add(edition, pack), () -> edition.addWithout(footprint));
    }
    return edition.compose();
  }

  /** The footprint's latest issue up to the run's. */
  private Optional<PublishedPack> published(Run run, Footprint footprint) {
    return register.of(run.period()).stream()
        .filter(pack -> pack.footprint().equals(footprint.code()))
        .filter(pack -> pack.edition().equals(Edition.BOARD.word()))
        .filter(pack -> pack.issue() <= run.issue())
        .max(Comparator.comparingInt(PublishedPack::issue));
  }

  private void add(NationalEdition edition, PublishedPack pack) {
    var name = pack.stem() + ".json";
    try {
      var model = Files.readAllBytes(home.packs().resolve(pack.folder()).resolve(name));
      edition.add(
          Json.mapper().readValue(model, Pack.class),
          new Source(name, Workbooks.sha256(model), "model", "/"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
