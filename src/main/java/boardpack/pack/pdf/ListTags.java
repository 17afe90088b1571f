package boardpack.pack.pdf;

import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** The list that is being written: items that follow each other. */
final class ListTags {
  private final PdfStructure structure;
  private final PdfStructureEntry document;
  private @Nullable PdfStructureEntry list;

  ListTags(PdfStructure structure, PdfStructureEntry document) {
    this.structure = structure;
    this.document = document;
  }

  /** The body of the next item. */
  PdfStructureEntry startItem() {
    var current = list;
    if (current == null) {
      current = structure.createTag(document, "L");
      list = current;
    }
    return structure.createTag(structure.createTag(current, "LI"), "LBody");
  }

  void close() {
    list = null;
  }
}
