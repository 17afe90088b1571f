package boardpack.pack;

import boardpack.basics.Json;
import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.pack.excel.ExcelPack;
import boardpack.pack.html.HtmlPack;
import boardpack.pack.manifest.Control;
import boardpack.pack.manifest.Controls;
import boardpack.pack.manifest.Manifest;
import boardpack.pack.manifest.SigningKey;
import boardpack.pack.pdf.PdfPack;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.RunDocuments;
import boardpack.run.RunFiles;
import boardpack.run.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays the pack out in every format, and lists the files in a manifest. */
@Component
final class RenderStage implements PackStage {
  private final RunDocuments documents;
  private final RunFiles files;
  private final Home home;
  private final boolean conformance;
  private final PdfPack pdf;

  /**
   * @param conformance whether veraPDF controls each PDF, at about a second a pack
   */
  RenderStage(
      RunDocuments documents,
      RunFiles files,
      Home home,
      @Value("${boardpack.controls.pdfua:false}") boolean conformance) {
    this.documents = documents;
    this.files = files;
    this.home = home;
    this.conformance = conformance;
    this.pdf = new PdfPack(home);
  }

  @Override
  public Stage stage() {
    return Stage.RENDER;
  }

  @Override
  public Object perform(Run run) {
    var pack = documents.read(run, Stage.COMPOSE, Pack.class);
    var rendered = new LinkedHashMap<String, byte[]>();
    rendered.put(pack.stem() + ".pdf", pdf.render(pack));
    rendered.put(pack.stem() + ".xlsx", ExcelPack.render(pack));
    rendered.put(pack.stem() + ".html", HtmlPack.render(pack));
    rendered.put(pack.stem() + ".json", Json.pretty(pack).getBytes(StandardCharsets.UTF_8));
    rendered.putAll(Manifest.sign(pack, rendered, controlled(pack, rendered), key()));
    write(run, rendered);
    return rendered.keySet();
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

  /** A pack whose controls do not all hold is not published. */
  private List<Control> controlled(Pack pack, Map<String, byte[]> rendered) {
    var controls = Controls.of(pack.stem(), rendered, conformance);
    for (var control : controls) {
      if (!control.ok()) {
        throw new Failed(
            "%s is not published, a control fails: %s: %s"
                .formatted(pack.stem(), control.name(), control.detail()));
      }
    }
    return controls;
  }

  private SigningKey key() {
    return SigningKey.of(home);
  }
}
