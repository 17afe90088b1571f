package boardpack.pack.pdf;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/** Puts a page of the pack under the one before it where that one's last sheet has room for it. */
final class SheetSharing {
  private static final int TOP = 64;
  private static final int BOTTOM = 545;
  private static final int GAP = 26;

  private SheetSharing() {}

  /**
   * @param may whether the page may stand under another
   */
  static void add(JasperPrint all, JasperPrint section, boolean may) {
    var last = all.getPages().get(all.getPages().size() - 1);
    int down = end(last) + GAP - TOP;
    if (may && section.getPages().size() == 1 && end(section.getPages().get(0)) + down <= BOTTOM) {
      for (var element : section.getPages().get(0).getElements()) {
        element.setY(element.getY() + down);
        last.addElement(element);
      }
    } else {
      section.getPages().forEach(all::addPage);
    }
  }

  /** Where what a sheet says ends, in points from its upper edge. */
  private static int end(JRPrintPage sheet) {
    return sheet.getElements().stream().mapToInt(SheetSharing::end).max().orElse(TOP);
  }

  private static int end(JRPrintElement element) {
    return element.getY() + element.getHeight();
  }
}
