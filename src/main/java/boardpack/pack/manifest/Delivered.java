package boardpack.pack.manifest;

import boardpack.basics.Json;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** The files of a pack as a reader gets them, read back without the model behind them. */
final class Delivered {
  private final byte[] pdf;
  private final JsonNode model;
  private final Workbook workbook;
  private final String text;

  private Delivered(byte[] pdf, byte[] xlsx, byte[] json) throws IOException {
    this.pdf = pdf;
    model = Json.mapper().readTree(json);
    workbook = Workbooks.read("pack.xlsx", xlsx).get();
    text = PdfWords.of(pdf).replace('−', '-').replace('\u00a0', ' ');
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

  /** The words of the PDF, minus signs and blanks made plain. */
  String text() {
    return text;
  }
}
