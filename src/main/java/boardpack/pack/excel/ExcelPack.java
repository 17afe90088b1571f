package boardpack.pack.excel;

import boardpack.pack.Pack;
import boardpack.pack.tables.PackTables;
import boardpack.pack.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders a pack as a workbook. The same pack gives the same bytes. */
public final class ExcelPack {
  private static final BigDecimal HALF_A_STEP = new BigDecimal("0.049");

  private final Pack pack;
  private final XSSFWorkbook workbook;
  private final List<Layout> layouts;
  private final SheetWriter writer;
  private final Styles styles;
  private final Charts charts;
  private final PrintSetup print;

  private ExcelPack(Pack pack, XSSFWorkbook workbook) {
    this.pack = pack;
    this.workbook = workbook;
    layouts = PackTables.of(pack).stream().map(Layout::of).toList();
    styles = new Styles(workbook);
    var addresses = new Addresses(layouts);
    writer = new SheetWriter(workbook, styles, addresses);
    charts = new Charts(addresses);
    print = new PrintSetup(pack);
  }

  public static byte[] render(Pack pack) {
    var workbook = new XSSFWorkbook();
    try {
      new ExcelPack(pack, workbook).write();
      var bytes = new ByteArrayOutputStream(1 << 18);
      try (var zip = new FixedZip(bytes)) {
        workbook.write(zip);
      }
      workbook.getPackage().revert();
      return bytes.toByteArray();
    } catch (IOException notInMemory) {
      throw new UncheckedIOException(notInMemory);
    }
  }

  private void write() {
    var cover = workbook.createSheet(CoverSheet.NAME);
    layouts.forEach(this::table);
    spcCharts();
    var response = workbook.createSheet(ResponseSheet.NAME);
    new ResponseSheet(pack).write(response, writer, styles);
    print.of(response);
    int header = new CoverSheet(pack).write(cover, writer, styles, contents());
    print.of(cover);
    print.repeat(cover, header);
    XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    keepPromises();
    describe();
    workbook.setActiveSheet(0);
  }

  private void table(Layout layout) {
    var sheet = writer.write(layout);
    print.of(sheet);
    if (!layout.table().isEmpty()) {
      print.wide(sheet, layout);
    }
    int row = layout.totalRow() + 2;
    for (var plot : new Plots(pack).beneath(layout.table())) {
      charts.draw(sheet, new Charts.Place(0, row, layout.columnsAcross(100), 17), plot);
      row += 18;
    }
  }

  private void spcCharts() {
    var plots = new Plots(pack).exceptions();
    var sheet = workbook.createSheet("SPC charts");
    writer.head(
        sheet,
        "Charts of the exceptions: " + pack.titles().of(11),
        List.of(
            "Special cause for concern or a standard that is consistently failed; the points stand on"
                + " the sheet SPC points."));
    for (int at = 0; at < plots.size(); at++) {
      charts.draw(sheet, new Charts.Place(at % 2 * 9, 4 + at / 2 * 19, 9, 18), plots.get(at));
    }
    print.of(sheet);
    workbook.setSheetOrder(sheet.getSheetName(), workbook.getSheetIndex("SPC points"));
  }

  private List<CoverSheet.Content> contents() {
    var contents = new ArrayList<CoverSheet.Content>();
    for (int at = 1; at < workbook.getNumberOfSheets(); at++) {
      var name = workbook.getSheetName(at);
      contents.add(
          layouts.stream()
              .map(Layout::table)
              .filter(table -> table.sheet().equals(name))
              .findFirst()
              .map(ExcelPack::content)
              .orElse(
                  new CoverSheet.Content(
                      name, workbook.getSheetAt(at).getRow(0).getCell(0).getStringCellValue(), 0)));
    }
    return contents;
  }

  private static CoverSheet.Content content(Table table) {
    return new CoverSheet.Content(table.sheet(), table.title(), table.rows().size());
  }

  /** A formula that does not come to the pack's figure gives way to the figure. */
  private void keepPromises() {
    for (var promise : writer.promises()) {
      var cell = promise.cell();
      var made = BigDecimal.valueOf(cell.getNumericCellValue());
      if (made.subtract(promise.value()).abs().compareTo(HALF_A_STEP) > 0) {
        cell.removeFormula();
        cell.setCellValue(promise.value().doubleValue());
      }
    }
  }

  private void describe() {
    var core = workbook.getProperties().getCoreProperties();
    var known = Optional.of(Date.from(pack.cut().knownAt()));
    core.setTitle(
        "Board pack %s – %s – %s v%d"
            .formatted(
                pack.period().label(), pack.footprint().name(), pack.state().word(), pack.issue()));
    core.setCreator("Boardpack");
    core.setCreated(known);
    core.setModified(known);
    core.setSubjectProperty(pack.stem());
    core.getUnderlyingProperties().setLanguageProperty("en-GB");
  }
}
