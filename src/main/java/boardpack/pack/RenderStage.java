package boardpack.pack;

import boardpack.challenge.Flags;
import boardpack.command.Home;
import boardpack.pack.manifest.Manifest;
import boardpack.pack.manifest.SigningKey;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.RunDocuments;
import boardpack.run.RunFiles;
import boardpack.run.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays the pack's editions out in every format, and lists the files in a manifest. */
@Component
final class RenderStage implements PackStage {
  private final RunDocuments documents;
  private final RunFiles files;
  private final Home home;
  private final EditionPress press;

  RenderStage(RunDocuments documents, RunFiles files, Home home, PdfProof proof, Flags flags) {
    this.documents = documents;
    this.files = files;
    this.home = home;
    this.press = new EditionPress(home, proof::isAsked, flags::firstBroken);
  }

  @Override
  public Stage stage() {
    return Stage.RENDER;
  }

  @Override
  public Object perform(Run run) {
    var editions = editions(documents.read(run, Stage.COMPOSE, Pack.class));
    var rendered = new LinkedHashMap<String, byte[]>();
    editions.forEach(edition -> rendered.putAll(edition.files()));
    rendered.putAll(manifest(editions, rendered));
    write(run, rendered);
    return rendered.keySet();
  }

  /** The board's, and the public's where the pack is final. */
  private List<EditionFiles> editions(Pack pack) {
    var editions = new ArrayList<EditionFiles>();
    editions.add(press.make(pack));
    if (pack.edition() == Edition.BOARD && pack.state() == State.FINAL) {
      editions.add(press.make(PublicEdition.of(editions.get(0).pack())));
    }
    return editions;
  }

  private Map<String, byte[]> manifest(List<EditionFiles> editions, Map<String, byte[]> rendered) {
    return Manifest.sign(
        editions.get(0).pack(),
        new Manifest.Editions(
            editions.stream().map(edition -> edition.pack().stem()).toList(),
            editions.stream()
                .filter(EditionFiles::isHeld)
                .map(edition -> edition.pack().stem())
                .toList()),
        rendered,
        editions.stream().flatMap(edition -> edition.controls().stream()).toList(),
        SigningKey.of(home));
  }

  private void write(Run run, Map<String, byte[]> rendered) {
    try {
      for (var file : rendered.entrySet()) {
        Files.write(files.making(run).resolve(file.getKey()), file.getValue());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
