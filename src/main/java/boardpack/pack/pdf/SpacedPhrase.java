package boardpack.pack.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;
import org.jspecify.annotations.Nullable;

/** A paragraph whose lines, where it has several, keep the space between them. */
final class SpacedPhrase extends ClassicPhrase {
  private final TaggedProducer producer;
  private final StringBuilder words = new StringBuilder();
  private float width;
  private @Nullable Font font;

  SpacedPhrase(TaggedProducer producer) {
    super(producer, new Phrase());
    this.producer = producer;
  }

  @Override
  public void add(PdfChunk added) {
    super.add(added);
    Chunk chunk = ((ClassicChunk) added).getChunk();
    words.append(chunk.getContent());
    font = chunk.getFont();
    width += chunk.getWidthPoint();
  }

  @Override
  public float go(
      float left,
      float bottom,
      float right,
      float top,
      float leading,
      float multiplied,
      PdfTextAlignment alignment,
      TextDirection direction) {
    if (producer.goesOn() && font != null) {
      space(font, left, bottom);
    }
    boolean severalLines = width > right - left;
    if (severalLines) {
      producer.beginLines(words.toString());
    }
    float y = super.go(left, bottom, right, top, leading, multiplied, alignment, direction);
    if (severalLines) {
      producer.endLines();
    }
    return y;
  }

  /** Parts the words from those of the paragraph before, in the same text. */
  private void space(Font as, float x, float y) {
    var content = producer.getPdfContentByte();
    content.beginText();
    content.setFontAndSize(as.getBaseFont(), as.getCalculatedSize());
    content.setTextMatrix(x, y);
    content.showText(" ");
    content.endText();
  }
}
