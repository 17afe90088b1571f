package boardpack.workbook.xls;

import boardpack.basics.Finding;
import boardpack.workbook.FileFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Sheet;
import boardpack.workbook.cells.CellBudget;
import boardpack.workbook.cells.SheetCells;
import boardpack.workbook.container.Bytes;
import boardpack.workbook.container.OleFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a workbook of Excel 97 to 2003: first its container, then its records. */
public final class XlsReader {
  private static final String STREAM = "workbook";
  private static final int CELLS = 0;
  private static final int MACRO_SHEET = 1;
  private static final int CHART = 2;
  private static final int VISUAL_BASIC = 6;

  private XlsReader() {}

  /**
   * @throws boardpack.workbook.Refused if the file is not to be read
   */
  public static List<Sheet> read(byte[] bytes, List<Finding> findings) {
    var file = OleFile.of(bytes);
    refuseOther(file.streams());
    if (file.storages().stream().anyMatch(name -> name.startsWith("_vba_project"))) {
      findings.add(Notice.MACROS_LEFT.ofFile());
    }
    var stream = file.stream(STREAM);
    return sheets(stream, Globals.of(stream), findings);
  }

  private static void refuseOther(Set<String> streams) {
    if (streams.contains("encryptedpackage") || streams.contains("encryptioninfo")) {
      throw FileFault.PASSWORD.refusal();
    }
    if (!streams.contains(STREAM)) {
      throw FileFault.WRONG_KIND.refusal(named(streams));
    }
  }

  private static String named(Set<String> streams) {
    if (streams.contains("book")) {
      return "a workbook of Excel 5.0/95";
    }
    if (streams.contains("worddocument")) {
      return "a Word document (.doc)";
    }
    if (streams.contains("powerpoint document")) {
      return "a PowerPoint presentation (.ppt)";
    }
    return streams.stream().anyMatch(name -> name.startsWith("__"))
        ? "an Outlook message (.msg)"
        : "an old Office file of another kind";
  }

  private static List<Sheet> sheets(Bytes stream, Globals globals, List<Finding> findings) {
    var budget = new CellBudget();
    var names = new HashSet<String>();
    var extents = new Extents();
    var sheets = new ArrayList<Sheet>();
    for (var tab : globals.tabs()) {
      if (!names.add(tab.name().toLowerCase(Locale.ROOT))) {
        throw FileFault.AMBIGUOUS.refusal("two sheets are called '" + tab.name() + "'");
      }
      if (isCells(tab, findings)) {
        var cells = new SheetCells(tab.name(), tab.hidden(), budget);
        extents.check(tab.start());
        var records = new BiffRecords(stream, tab.start());
        SheetRecords.read(records, globals, cells);
        extents.add(tab.start(), records.position());
        sheets.add(cells.sheet(false));
        findings.addAll(cells.findings());
      }
    }
    if (globals.tabs().isEmpty()) {
      throw FileFault.NO_FIGURES.refusal("the workbook lists no sheet");
    }
    return sheets;
  }

  private static boolean isCells(Globals.Tab tab, List<Finding> findings) {
    if (tab.kind() != CELLS) {
      findings.add(Notice.NO_CELLS.ofSheet(tab.name(), named(tab.kind())));
    }
    return tab.kind() == CELLS;
  }

  private static String named(int kind) {
    return switch (kind) {
      case CHART -> "a chart";
      case MACRO_SHEET, VISUAL_BASIC -> "a sheet of macros, which are never run";
      default -> "a sheet of another kind";
    };
  }
}
