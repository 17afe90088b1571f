package boardpack.pack.pdf;

import java.util.Locale;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;

/** What an element of a template is to a reader who listens: its property {@code export.tag}. */
enum Tag {
  /** The default. */
  P,
  H1,
  H2,
  H3,
  /** An item of a list; items that follow each other make one list. */
  LI,
  /** Furniture that is not read aloud. */
  ARTIFACT,
  /** A frame that is the heading row of a table, or its first of two. */
  HEAD,
  /** A frame that is the second heading row of a table. */
  HEAD2,
  /** A frame that is a row of a table. */
  ROW,
  /** The heading of a column, or in a {@code ROW} of that row. */
  TH,
  TD;

  /** The words that Jasper carries from template to page begin with this. */
  private static final String PREFIX = "net.sf.jasperreports.export.";

  static Tag of(JRPrintElement element) {
    var word = property(element, "tag");
    return word.isEmpty() ? P : valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Which table a row belongs to: rows that follow each other with one name make one table. */
  static String tableOf(JRPrintElement row) {
    return property(row, "table");
  }

  /** How many columns a heading stands over. */
  static int spanOf(JRPrintElement heading) {
    var span = property(heading, "span");
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }

  /** How many rows a heading stands for. */
  static int rowsOf(JRPrintElement heading) {
    var rows = property(heading, "rows");
    return rows.isEmpty() ? 1 : Integer.parseInt(rows);
  }

  static boolean isLink(JRPrintElement element) {
    return element instanceof JRPrintHyperlink link
        && link.getHyperlinkType() != HyperlinkTypeEnum.NONE;
  }

  boolean isRow() {
    return this == HEAD || this == HEAD2 || this == ROW;
  }

  boolean isHeading() {
    return this == HEAD || this == HEAD2;
  }

  private static String property(JRPrintElement element, String name) {
    if (!element.hasProperties()) {
      return "";
    }
    var value = element.getPropertiesMap().getProperty(PREFIX + name);
    return value == null ? "" : value;
  }
}
