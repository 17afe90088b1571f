package boardpack.workbook.xlsx;

import boardpack.workbook.FileFault;
import boardpack.workbook.cells.Days;
import boardpack.workbook.container.ZipParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The part that lists the sheets.
 *
 * @param name of the part
 */
record WorkbookPart(String name, Days days, List<Tab> tabs) {
  private static final AlikeParts<WorkbookPart> LATELY = new AlikeParts<>();

  /**
   * @param id of the relationship to the sheet's part
   */
  record Tab(String name, boolean hidden, String id) {}

  static WorkbookPart of(ZipParts parts, String name) {
    return LATELY.of(parts, name, () -> read(parts, name));
  }

  private static WorkbookPart read(ZipParts parts, String name) {
    var days = Days.FROM_1900;
    var tabs = new ArrayList<Tab>();
    try (var xml = new XmlPart(parts, name)) {
      xml.root("workbook");
      while (xml.child(1)) {
        if (xml.name().equals("workbookPr") && xml.isTrue("date1904")) {
          days = Days.FROM_1904;
        } else if (xml.name().equals("sheets")) {
          readTabs(xml, tabs);
        }
      }
      xml.finish();
    }
    return new WorkbookPart(name, days, distinct(tabs));
  }

  private static void readTabs(XmlPart xml, List<Tab> tabs) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      var id = xml.prefixed("id");
      var state = xml.optional("state").orElse("visible");
      tabs.add(
          new Tab(xml.optional("name").orElse(""), !state.equals("visible"), id == null ? "" : id));
    }
  }

  private static List<Tab> distinct(List<Tab> tabs) {
    var names = new HashSet<String>();
    var ids = new HashSet<String>();
    for (var tab : tabs) {
      if (tab.name.isEmpty() || tab.name.length() > 255) {
        throw FileFault.AMBIGUOUS.refusal("a sheet has no name, or an endless one");
      }
      if (!names.add(tab.name.toLowerCase(Locale.ROOT)) || !ids.add(tab.id)) {
        throw FileFault.AMBIGUOUS.refusal("two sheets are called '" + tab.name + "'");
      }
    }
    if (tabs.isEmpty()) {
      throw FileFault.NO_FIGURES.refusal("the workbook lists no sheet");
    }
    return List.copyOf(tabs);
  }
}
