package com.lowagie.text.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A structure tree that also knows to which element each link annotation belongs (PDF/UA-1, 7.18).
 * It stands in OpenPDF's package because the tree's constructor and its writing are open to that
 * package only.
 */
public final class LinkedStructureTree extends PdfStructureTreeRoot {
  private static final int FIRST_LINK = 1_000_000;

  private final Map<Integer, PdfArray> pages = new TreeMap<>();
  private final Map<Integer, PdfIndirectReference> links = new TreeMap<>();

  private LinkedStructureTree(PdfWriter writer) {
    super(writer);
  }

  /** Takes the place of the plain tree of a writer that has written nothing yet. */
  public static LinkedStructureTree install(PdfWriter writer) {
    var tree = new LinkedStructureTree(writer);
    writer.structureTreeRoot = tree;
    return tree;
  }

  /** Makes the annotation a part of the element. */
  public void adopt(PdfAnnotation link, PdfStructureElement parent) {
    int key = FIRST_LINK + links.size();
    link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    links.put(key, parent.getReference());
  }

  @Override
  void setPageMark(int page, PdfIndirectReference reference) {
    pages.computeIfAbsent(page, any -> new PdfArray()).add(reference);
  }

  @Override
  void buildTree() throws IOException {
    var numbers = new HashMap<Integer, PdfIndirectReference>(links);
    for (var page : pages.entrySet()) {
      numbers.put(page.getKey(), getWriter().addToBody(page.getValue()).getIndirectReference());
    }
    var tree = PdfNumberTree.writeTree(numbers, getWriter());
    if (tree != null) {
      put(PdfName.PARENTTREE, getWriter().addToBody(tree).getIndirectReference());
    }
    write(this, getReference());
  }

  private void write(PdfDictionary element, PdfIndirectReference reference) throws IOException {
    if (element.get(PdfName.K) instanceof PdfArray children) {
      for (int i = 0; i < children.size(); i++) {
        if (children.getPdfObject(i) instanceof PdfStructureElement child) {
          children.set(i, child.getReference());
          write(child, child.getReference());
        }
      }
    }
    getWriter().addToBody(element, reference);
  }
}
