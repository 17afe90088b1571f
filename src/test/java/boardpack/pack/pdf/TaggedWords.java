package boardpack.pack.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF says to a reader that follows its tags and knows nothing of places on the sheet. */
final class TaggedWords {
  private final Map<COSDictionary, Map<Integer, String>> shown = new HashMap<>();
  private final List<String> elements = new ArrayList<>();

  private TaggedWords() {}

  /**
   * The words of each element of the structure that has some, in reading order, without pictures.
   */
  static List<String> of(byte[] pdf) throws IOException {
    var reading = new TaggedWords();
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        reading.read(page);
      }
      reading.follow(document.getDocumentCatalog().getStructureTreeRoot());
    }
    return reading.elements;
  }

  private void read(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    var words = new HashMap<Integer, String>();
    for (var content : extractor.getMarkedContents()) {
      words.merge(content.getMCID(), words(content), String::concat);
    }
    shown.put(page.getCOSObject(), words);
  }

  private static String words(PDMarkedContent content) {
    var words = new StringBuilder();
    for (var part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        words.append(letter.getUnicode());
      }
    }
    return words.toString();
  }

  private void follow(PDStructureNode node) {
    var words = new StringBuilder();
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        follow(element);
      } else if (node instanceof PDStructureElement element) {
        words.append(words(element, kid));
      }
    }
    if (!words.isEmpty() && !isPicture(node)) {
      elements.add(words.toString());
    }
  }

  /** A picture is heard by the words that stand for it. */
  private static boolean isPicture(PDStructureNode node) {
    return node instanceof PDStructureElement element
        && "Figure".equals(element.getStructureType());
  }

  private String words(PDStructureElement element, Object kid) {
    if (kid instanceof PDMarkedContentReference reference) {
      return shown.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), "");
    }
    return kid instanceof Integer number
        ? shown.get(element.getPage().getCOSObject()).getOrDefault(number, "")
        : "";
  }
}
