package boardpack.workbook.xlsx;

import boardpack.basics.Finding;
import boardpack.workbook.FileFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Sheet;
import boardpack.workbook.cells.CellBudget;
import boardpack.workbook.cells.SheetCells;
import boardpack.workbook.container.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads an Excel workbook: first its package, then its sheets one after the other. */
public final class XlsxReader {
  private final ZipParts parts;
  private final Predicate<String> wanted;
  private final List<Finding> findings;

  private XlsxReader(ZipParts parts, Predicate<String> wanted, List<Finding> findings) {
    this.parts = parts;
    this.wanted = wanted;
    this.findings = findings;
  }

  /**
   * The sheets, in the order of their tabs; what is wrong with their cells is added to findings.
   *
   * @throws boardpack.workbook.Refused if the file is not to be read
   */
  public static List<Sheet> read(byte[] bytes, List<Finding> findings) {
    var parts = ZipParts.of(bytes);
    PackageKind.refuseForeign(parts);
    var reader = new XlsxReader(parts, tab -> true, findings);
    var main = reader.mainPart();
    PackageKind.refuseOther(main, ContentTypes.of(parts).of(main));
    findings.addAll(PackageRules.check(parts));
    return reader.sheets(main);
  }

  /**
   * Some of the sheets, whatever else the package holds or points to.
   *
   * @param wanted which sheets are read, by the name of the tab
   * @throws boardpack.workbook.Refused if they cannot be read
   */
  public static List<Sheet> glance(byte[] bytes, Predicate<String> wanted, List<Finding> findings) {
    var reader = new XlsxReader(ZipParts.of(bytes), wanted, findings);
    return reader.sheets(reader.mainPart());
  }

  private List<Sheet> sheets(String main) {
    var workbook = WorkbookPart.of(parts, main);
    var links = new HashMap<String, Relationship>();
    Relationship.of(parts, main).forEach(link -> links.put(link.id(), link));
    var reader =
        new CellReader(
            linked(links, "sharedStrings")
                .map(part -> SharedTexts.of(parts, part))
                .orElseGet(SharedTexts::none),
            linked(links, "styles").map(part -> Styles.of(parts, part)).orElseGet(Styles::none),
            workbook.days());
    return sheets(workbook, links, reader);
  }

  private String mainPart() {
    var mains =
        Relationship.of(parts, "").stream()
            .filter(link -> link.kind().equals("officeDocument"))
            .toList();
    if (mains.size() != 1 || mains.get(0).external() || !parts.has(mains.get(0).part(parts))) {
      throw FileFault.PART_MISSING.refusal("the package does not say which part is the workbook");
    }
    return mains.get(0).part(parts);
  }

  private Optional<String> linked(Map<String, Relationship> links, String kind) {
    return links.values().stream()
        .filter(link -> link.kind().equals(kind))
        .map(link -> link.part(parts))
        .findFirst();
  }

  private List<Sheet> sheets(
      WorkbookPart workbook, Map<String, Relationship> links, CellReader reader) {
    var budget = new CellBudget();
    var sheets = new ArrayList<Sheet>();
    var read = new HashSet<String>();
    for (var tab : workbook.tabs()) {
      var link = links.get(tab.id());
      if (link == null) {
        throw FileFault.PART_MISSING.refusal("sheet '" + tab.name() + "' has no part");
      }
      if (!link.kind().equals("worksheet")) {
        findings.add(Notice.NO_CELLS.ofSheet(tab.name(), "a sheet of the kind " + link.kind()));
        continue;
      }
      var part = link.part(parts);
      if (!read.add(part)) {
        throw FileFault.AMBIGUOUS.refusal("two sheets are kept in the part " + part);
      }
      if (!wanted.test(tab.name())) {
        continue;
      }
      var cells = new SheetCells(tab.name(), tab.hidden(), budget);
      SheetPart.read(parts, part, cells, reader);
      sheets.add(cells.sheet(true));
      findings.addAll(cells.findings());
    }
    return sheets;
  }
}
