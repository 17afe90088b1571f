package boardpack.pack.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.LinkedStructureTree;
import com.lowagie.text.pdf.PdfAnnotation;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTextChunk;

/** Jasper's producer, with links that belong to the structure and font names that do not vary. */
final class TaggedProducer extends ClassicPdfProducer {

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
