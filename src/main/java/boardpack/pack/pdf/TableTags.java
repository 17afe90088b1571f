package boardpack.pack.pdf;

import java.util.HashSet;
import java.util.Set;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * The table that is being written. It goes on over a page's end; the heading that is printed again
 * there is furniture, read aloud once only.
 */
final class TableTags {
  private final PdfStructure structure;
  private final PdfStructureEntry document;
  private final Set<Tag> headingsRead = new HashSet<>();

  private String name = "";
  private @Nullable PdfStructureEntry table;
  private @Nullable PdfStructureEntry row;
  private boolean inHeading;
  private boolean inArtifact;

  TableTags(PdfStructure structure, PdfStructureEntry document) {
    this.structure = structure;
    this.document = document;
  }

  void startRow(Tag kind, String ofTable) {
    var current = tableNamed(ofTable);
    inHeading = kind.isHeading();
    inArtifact = inHeading && !headingsRead.add(kind);
    row = inArtifact ? null : structure.createTag(current, "TR");
  }

  private PdfStructureEntry tableNamed(String ofTable) {
    var current = table;
    if (current == null || !name.equals(ofTable)) {
      close();
      name = ofTable;
      current = structure.createTag(document, "Table");
      table = current;
    }
    return current;
  }

  void endRow() {
    row = null;
    inArtifact = false;
  }

  /** The element of a cell, or null where the row is furniture. */
  @Nullable PdfStructureEntry startCell(Tag kind, int span, int rows) {
    var current = row;
    if (current == null || kind == Tag.ARTIFACT) {
      return null;
    }
    boolean heading = inHeading || kind == Tag.TH;
    var cell = structure.createTag(current, heading ? "TH" : "TD");
    if (span > 1 || rows > 1) {
      cell.setSpan(span, rows);
    }
    if (heading) {
      cell.setScope(inHeading ? "Column" : "Row");
    }
    return cell;
  }

  boolean inRow() {
    return row != null || inArtifact;
  }

  boolean inArtifact() {
    return inArtifact;
  }

  void close() {
    table = null;
    name = "";
    headingsRead.clear();
  }
}
