package boardpack.pack.pdf;

import com.lowagie.text.pdf.LinkedStructureTree;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the structure of a pack for those who listen to it: headings, paragraphs, lists, tables
 * with their headings, pictures with their words. Meets PDF/UA-1 and PDF/A-2a.
 */
@NullUnmarked
final class PackTagger implements PdfTagger {
  private final PdfExport export;
  private String language;
  private TaggedProducer producer;
  private PdfStructure structure;
  private PdfStructureEntry document;
  private TableTags tables;
  private ListTags lists;

  private @Nullable PdfStructureEntry entry;
  private @Nullable PdfStructureEntry link;
  private boolean linkBegins;
  private boolean inArtifact;

  private PackTagger(PdfExport export) {
    this.export = export;
  }

  @Override
  public void setLanguage(String tagLanguage) {
    language = tagLanguage;
  }

  @Override
  public void setPdfProducer(PdfProducer pdfProducer) {
    producer = (TaggedProducer) pdfProducer;
  }

  @Override
  public void init() {
    export.describe(producer.getPdfWriter());
    LinkedStructureTree.install(producer.getPdfWriter());
    structure = producer.getPdfStructure();
    document = structure.createDocumentTag(language);
    tables = new TableTags(structure, document);
    lists = new ListTags(structure, document);
  }

  @Override
  public void startPage() {}

  @Override
  public void endPage() {}

  @Override
  public void startElement(JRPrintElement element) {
    producer.beginText();
    var tag = Tag.of(element);
    if (tag.isRow()) {
      lists.close();
      tables.startRow(tag, Tag.tableOf(element));
    } else if (tables.inRow()) {
      entry = tables.startCell(tag, Tag.spanOf(element), Tag.rowsOf(element));
    } else if (!(element instanceof JRPrintFrame)) {
      startBlock(tag, element);
    }
  }

  private void startBlock(Tag tag, JRPrintElement element) {
    inArtifact = tag == Tag.ARTIFACT;
    entry = null;
    if (inArtifact || !(element instanceof JRPrintText text) || text.getFullText().isBlank()) {
      return;
    }
    tables.close();
    if (tag == Tag.LI) {
      entry = lists.startItem();
    } else {
      lists.close();
      entry = structure.createTag(document, tag.name());
    }
  }

  @Override
  public void endElement(JRPrintElement element) {
    link = null;
    if (Tag.of(element).isRow()) {
      tables.endRow();
      entry = null;
    }
  }

  @Override
  public void beginArtifact() {
    structure.beginArtifact();
  }

  @Override
  public void endArtifact() {
    structure.endArtifact();
  }

  @Override
  public void startImage(JRPrintImage image, float llx, float lly, float urx, float ury) {
    var words = image.getHyperlinkTooltip();
    if (words == null || inArtifact || tables.inArtifact()) {
      structure.beginArtifact();
      return;
    }
    if (!tables.inRow()) {
      tables.close();
      lists.close();
    }
    var figure = structure.beginTag(entry == null ? document : entry, "Figure");
    figure.setBBox(llx, lly, urx, ury);
    ((ClassicStructureEntry) figure)
        .getElement()
        .put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE));
  }

  @Override
  public void endImage() {
    structure.endTag();
  }

  @Override
  public void startText(JRPrintText text) {
    if (entry == null || inArtifact || tables.inArtifact()) {
      structure.beginArtifact();
    } else if (link != null) {
      structure.beginTag(link, null);
    } else if (Tag.isLink(text)) {
      link = structure.beginTag(entry, "Link");
      linkBegins = true;
    } else {
      structure.beginTag(entry, null);
    }
  }

  @Override
  public void startText(JRPrintText text, String actualText) {
    startText(text);
  }

  @Override
  public void endText() {
    linkBegins = false;
    structure.endTag();
  }

  @Override
  public boolean isFirstLinkParagraph() {
    return linkBegins;
  }

  @Override
  public PdfStructureEntry getCurrentLinkTag() {
    return link;
  }

  @Override
  public StyledTextListWriter getListWriter() {
    return null;
  }

  /** Named in the settings of Jasper, which makes it by its class name. */
  public static final class Factory implements PdfTaggerFactory {
    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
      return new PackTagger((PdfExport) exporter);
    }
  }
}
