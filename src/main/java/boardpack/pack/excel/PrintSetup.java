package boardpack.pack.excel;

import boardpack.pack.Pack;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4 across, as wide as the page, headings on each page, page x of y. */
final class PrintSetup {
  private static final short A4 = 9;
  private static final int PAGE = 230;
  private static final short SCALE_OF_CHARTS = 64;

  private final String header;
  private final String footer;

  PrintSetup(Pack pack) {
    header =
        escaped(pack.footprint().name() + ", " + pack.period().label())
            + ", "
            + pack.state().word()
            + ", issue "
            + pack.issue();
    footer = pack.stem();
  }

  void of(XSSFSheet sheet) {
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(A4);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getHeader().setLeft(header);
    sheet.getFooter().setLeft(footer);
    sheet.getFooter().setRight("Page &P of &N");
  }

  /** A short table and the charts beneath it, which no end of a page may cut. */
  void onOnePage(XSSFSheet sheet) {
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  /**
   * Charts below one another, some to a page: no end of a page cuts one. A page that is fitted to a
   * width knows no breaks of its own, so the scale is given.
   *
   * @param first row of the charts
   * @param rows to a page, the last of them a gap
   */
  void inBlocks(XSSFSheet sheet, int first, int rows) {
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setScale(SCALE_OF_CHARTS);
    for (int next = first + rows; next < lowest(sheet); next += rows) {
      sheet.setRowBreak(next - 2);
    }
  }

  private static int lowest(XSSFSheet sheet) {
    return charts(sheet).stream().mapToInt(XSSFClientAnchor::getRow2).max().orElse(0);
  }

  /**
   * A wide table prints on several pages side by side.
   *
   * @param width of its columns in characters
   */
  void wide(XSSFSheet sheet, int width) {
    sheet.getPrintSetup().setFitWidth((short) Math.max(1, (width + PAGE - 1) / PAGE));
  }

  /**
   * All that stands on a sheet, and no more. Said of each sheet before any heading is repeated:
   * else LibreOffice breaks a million empty rows into pages for each, and takes five times as long
   * to open the workbook.
   */
  static void area(WrittenSheet written) {
    var sheet = written.layout();
    int right = Math.max(written.columns(), columnsUnder(written.longestLine(), sheet));
    int bottom = written.getLastRowNum();
    for (var chart : charts(sheet)) {
      right = Math.max(right, chart.getCol2());
    }
    bottom = Math.max(bottom, lowest(sheet));
    var workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, right - 1, 0, bottom);
  }

  private static int columnsUnder(int characters, XSSFSheet sheet) {
    int columns = 0;
    for (int width = 0; width < characters * 256; columns++) {
      width += sheet.getColumnWidth(columns);
    }
    return columns;
  }

  private static List<XSSFClientAnchor> charts(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch() == null
        ? List.of()
        : sheet.getDrawingPatriarch().getShapes().stream()
            .map(shape -> (XSSFClientAnchor) shape.getAnchor())
            .toList();
  }

  /** The headings of a table print on each of its pages, and the columns that name its rows. */
  void repeat(XSSFSheet sheet, Layout layout) {
    if (!layout.table().isEmpty()) {
      int frozen = Math.max(1, layout.table().frozen());
      repeat(sheet, layout.headerRow());
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
    }
  }

  void repeat(XSSFSheet sheet, int headerRow) {
    sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
  }

  /** In a header an ampersand begins a command. */
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
