package boardpack.pack.pdf;

import boardpack.command.Home;
import boardpack.pack.State;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the made-up pack to a file, to be looked at. */
final class Look {
  private Look() {}

  public static void main(String[] args) throws Exception {
    var pdf = new PdfPack(new Home(Path.of(args[0])));
    var state = State.valueOf(args[2]);
    Files.write(Path.of(args[1]), pdf.render(SamplePack.of(state)));
    for (int i = 0; i < (args.length > 3 ? Integer.parseInt(args[3]) : 0); i++) {
      long from = System.nanoTime();
      int size = pdf.render(SamplePack.of(state)).length;
      System.out.println((System.nanoTime() - from) / 1_000_000 + " ms " + size);
    }
  }
}
