package boardpack.pack;

import boardpack.basics.Json;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.pack.pdf.PdfPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** Draws one sheet of a pack as a picture, with the templates as they stand in the home. */
@Command(
    name = "preview",
    description = "Draws one sheet of a pack as a PNG, with the templates as they are now.",
    mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PACK.json", description = "the pack, as published beside its PDF")
  private Path pack = Path.of("");

  @Option(
      names = "--page",
      defaultValue = "2",
      description = "the sheet, counted from 1 (default: ${DEFAULT-VALUE})")
  private int page;

  @Option(
      names = "--dpi",
      defaultValue = "110",
      description = "dots an inch (default: ${DEFAULT-VALUE})")
  private int dpi;

  @Option(
      names = "--state",
      paramLabel = "draft|final|superseded",
      description = "as it would look in that state (default: the one it has)")
  private @Nullable String state;

  @Option(names = "--grey", description = "as a printer without colour would print it")
  private boolean grey;

  @Option(names = "-o", defaultValue = "preview.png", description = "the picture to write")
  private Path into = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (var document = Loader.loadPDF(new PdfPack(Home.current()).render(read()))) {
      int sheets = document.getNumberOfPages();
      if (page < 1 || page > sheets) {
        throw new WrongUsage("There is no sheet " + page + ": the pack has " + sheets);
      }
      var type = grey ? ImageType.GRAY : ImageType.RGB;
      var picture = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, type);
      ImageIO.write(picture, "png", into.toFile());
      System.out.println(into + ": sheet " + page + " of " + sheets);
      return ExitCode.DONE;
    }
  }

  private static State asked(String word) {
    return Arrays.stream(State.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new WrongUsage(Shown.of(word) + " is no state: draft, final or superseded"));
  }

  private Pack read() throws IOException {
    if (!Files.isRegularFile(pack)) {
      throw new WrongUsage(pack + " is not there");
    }
    try {
      var read = Json.mapper().readValue(Files.readAllBytes(pack), Pack.class);
      return state == null ? read : read.in(asked(state));
    } catch (JacksonException unreadable) {
      throw new WrongUsage(pack + " is not a pack: " + unreadable.getOriginalMessage());
    }
  }
}
