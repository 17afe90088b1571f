package boardpack.pack.manifest;

import boardpack.basics.Json;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The files of a pack as a reader gets them, read back without the model behind them. */
final class Delivered {
  private final byte[] pdf;
  private final JsonNode model;
  private final Workbook workbook;
  private final List<PdfWords.Shown> shown;
  private final String text;

  private Delivered(byte[] pdf, byte[] xlsx, byte[] json) throws IOException {
    this.pdf = pdf;
    model = Json.mapper().readTree(json);
    workbook = Workbooks.read("pack.xlsx", xlsx).get();
    shown = PdfWords.of(pdf).stream().map(Delivered::plain).toList();
    text = shown.stream().map(PdfWords.Shown::words).collect(Collectors.joining("\n"));
  }

  /**
   * @throws IOException if one of the files cannot be read
   */
  static Delivered of(byte[] pdf, byte[] xlsx, byte[] json) throws IOException {
    try {
      return new Delivered(pdf, xlsx, json);
    } catch (RuntimeException unreadable) {
      throw new IOException("a file of the pack cannot be read: " + unreadable.getMessage());
    }
  }

  byte[] pdf() {
    return pdf;
  }

  /** {@code pack.json}. */
  JsonNode model() {
    return model;
  }

  Workbook workbook() {
    return workbook;
  }

  /** What the PDF shows, in its order, minus signs and blanks made plain. */
  List<PdfWords.Shown> shown() {
    return shown;
  }

  /** The words of the PDF, a line for each time that it shows some. */
  String text() {
    return text;
  }

  private static PdfWords.Shown plain(PdfWords.Shown shown) {
    var words = shown.words().replace('−', '-').replace('\u00a0', ' ');
    return new PdfWords.Shown(shown.tag(), words);
  }
}
