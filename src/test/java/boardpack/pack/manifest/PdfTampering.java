package boardpack.pack.manifest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Writes the last digit of a printed figure a second time, as somebody with an editor would.
 *
 * @param figure what a figure to be changed looks like
 */
record PdfTampering(Pattern figure) {

  /**
   * A PDF with a changed figure.
   *
   * @param words the figure as it reads now
   */
  record Tampered(byte[] pdf, String words) {}

  Tampered withDigit(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        var tokens = new PDFStreamParser(page).parse();
        var words = change(tokens, page);
        if (!words.isEmpty()) {
          page.setContents(stream(document, tokens));
          var out = new ByteArrayOutputStream();
          document.save(out);
          return new Tampered(out.toByteArray(), words);
        }
      }
    }
    throw new IllegalArgumentException("no figure in this PDF looks like " + figure);
  }

  private String change(List<Object> tokens, PDPage page) throws IOException {
    PDFont font = null;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Operator chosen
          && chosen.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
        font = page.getResources().getFont((COSName) tokens.get(at - 2));
      } else if (font != null
          && tokens.get(at) instanceof COSString shown
          && figure.matcher(words(font, shown.getBytes())).matches()) {
        var changed = twice(font, shown.getBytes());
        tokens.set(at, new COSString(changed));
        return words(font, changed);
      }
    }
    return "";
  }

  private static byte[] twice(PDFont font, byte[] codes) throws IOException {
    int one = codes.length / words(font, codes).length();
    var longer = Arrays.copyOf(codes, codes.length + one);
    System.arraycopy(codes, codes.length - one, longer, codes.length, one);
    return longer;
  }

  private static String words(PDFont font, byte[] codes) throws IOException {
    var words = new StringBuilder();
    var in = new ByteArrayInputStream(codes);
    while (in.available() > 0) {
      var letter = font.toUnicode(font.readCode(in));
      words.append(letter == null ? "" : letter);
    }
    return words.toString().replace('−', '-');
  }

  private static PDStream stream(PDDocument document, List<Object> tokens) throws IOException {
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    return stream;
  }
}
