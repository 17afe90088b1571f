package boardpack.pack.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.LinkedStructureTree;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import org.jspecify.annotations.Nullable;

/** Jasper's producer, with links that belong to the structure and font names that do not vary. */
final class TaggedProducer extends ClassicPdfProducer {

  private @Nullable SpacedLines lines;
  private boolean goesOn;

  TaggedProducer(PdfProducerContext context) {
    super(context);
  }

  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    var font = super.getFont(attributes, locale);
    font.getBaseFont().setSecureRandom(SteadyPrefix.INSTANCE);
    return font;
  }

  @Override
  public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
    var font = getFont(attributes, locale);
    return new LinkChunk(new Chunk(text, font), font);
  }

  @Override
  public PdfPhrase createPhrase() {
    return new SpacedPhrase(this);
  }

  /** A text begins that is tagged as a whole. */
  void beginText() {
    goesOn = false;
  }

  /** Whether the text that is being shown has shown a paragraph already. */
  boolean goesOn() {
    boolean before = goesOn;
    goesOn = true;
    return before;
  }

  /** Until {@link #endLines} all that is shown are lines of this paragraph. */
  void beginLines(String paragraph) {
    lines = new SpacedLines(getPdfWriter(), paragraph);
  }

  void endLines() {
    var shown = lines;
    lines = null;
    if (shown != null) {
      getPdfContentByte().add(shown);
    }
  }

  @Override
  public PdfContentByte getPdfContentByte() {
    var shown = lines;
    return shown == null ? super.getPdfContentByte() : shown;
  }

  private final class LinkChunk extends ClassicTextChunk {

    LinkChunk(Chunk chunk, Font font) {
      super(TaggedProducer.this, chunk, font);
    }

    @Override
    protected void addAnnotationToTag(PdfStructureEntry link, PdfAnnotation annotation) {
      if (getPdfWriter().getStructureTreeRoot() instanceof LinkedStructureTree tree) {
        tree.adopt(annotation, ((ClassicStructureEntry) link).getElement());
      }
      super.addAnnotationToTag(link, annotation);
    }
  }

  /** Named in the settings of Jasper, which makes it by its class name. */
  public static final class Factory implements PdfProducerFactory {
    @Override
    public PdfProducer createProducer(PdfProducerContext context) {
      return new TaggedProducer(context);
    }
  }
}
