package boardpack.pack.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * The words that a PDF shows, one line for each time that it shows some, in the order of its
 * content. Where they stand on the page is left out: that is most of the work of reading a PDF, and
 * no control asks for it.
 */
final class PdfWords {
  private final List<Shown> shown = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Deque<String> tags = new ArrayDeque<>();
  private @Nullable PDFont font;

  private PdfWords() {}

  /**
   * Words that are shown at once.
   *
   * @param tag of what they are in: {@code TD}, {@code H1}, {@code Figure}; empty for none
   */
  record Shown(String tag, String words) {}

  /**
   * @throws IOException if it is no PDF that can be read
   */
  static List<Shown> of(byte[] pdf) throws IOException {
    var reading = new PdfWords();
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        reading.read(page);
      }
    }
    return List.copyOf(reading.shown);
  }

  private void read(PDContentStream content) throws IOException {
    var resources = content.getResources();
    var parser = new PDFStreamParser(content);
    var operands = new ArrayList<Object>();
    for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        perform(operator.getName(), operands, resources);
        operands.clear();
      } else {
        operands.add(token);
      }
    }
    parser.close();
  }

  private void perform(String operator, List<Object> operands, @Nullable PDResources resources)
      throws IOException {
    if (operator.equals(OperatorName.END_MARKED_CONTENT)) {
      tags.poll();
    }
    if (operands.isEmpty()) {
      return;
    }
    var last = operands.get(operands.size() - 1);
    switch (operator) {
      case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ ->
          tags.push(((COSName) operands.get(0)).getName());
      case OperatorName.SET_FONT_AND_SIZE -> choose(operands.get(0), resources);
      case OperatorName.SHOW_TEXT,
          OperatorName.SHOW_TEXT_LINE,
          OperatorName.SHOW_TEXT_LINE_AND_SPACE,
          OperatorName.SHOW_TEXT_ADJUSTED -> {
        show(last);
        shown.add(new Shown(Objects.requireNonNullElse(tags.peek(), ""), words.toString()));
        words.setLength(0);
      }
      case OperatorName.DRAW_OBJECT -> drawn(last, resources);
      default -> {
        // Everything else moves, paints or marks: it shows no words.
      }
    }
  }

  private void choose(Object name, @Nullable PDResources resources) throws IOException {
    font = resources == null ? null : resources.getFont((COSName) name);
  }

  private void drawn(Object name, @Nullable PDResources resources) throws IOException {
    if (resources != null && resources.getXObject((COSName) name) instanceof PDFormXObject form) {
      read(form);
    }
  }

  private void show(@Nullable Object shown) throws IOException {
    if (shown instanceof COSString text) {
      show(text.getBytes());
    } else if (shown instanceof COSArray parts) {
      for (COSBase part : parts) {
        show(part);
      }
    }
  }

  private void show(byte[] codes) throws IOException {
    if (font == null) {
      return;
    }
    var in = new ByteArrayInputStream(codes);
    while (in.available() > 0) {
      var letter = font.toUnicode(font.readCode(in));
      words.append(letter == null ? "" : letter);
    }
  }
}
