package boardpack.pack;

import boardpack.basics.Json;
import boardpack.command.Home;
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
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays the pack out in every format, and lists the files in a manifest. */
@Component
final class RenderStage implements PackStage {
  private final RunDocuments documents;
  private final RunFiles files;
  private final PdfPack pdf;

  RenderStage(RunDocuments documents, RunFiles files, Home home) {
    this.documents = documents;
    this.files = files;
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
    rendered.put(pack.stem() + ".json", Json.pretty(pack).getBytes(StandardCharsets.UTF_8));
    rendered.put("manifest.json", manifest(rendered));
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

  private static byte[] manifest(Map<String, byte[]> rendered) {
    var hashes = new java.util.TreeMap<String, String>();
    rendered.forEach((name, bytes) -> hashes.put(name, boardpack.workbook.Workbooks.sha256(bytes)));
    return Json.pretty(Map.of("files", hashes)).getBytes(StandardCharsets.UTF_8);
  }
}
