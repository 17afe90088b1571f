package boardpack.pack.excel;

import boardpack.challenge.ResponseForm;
import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.pack.tables.Column;
import boardpack.pack.tables.PackTables;
import boardpack.pack.tables.Table;
import boardpack.workbook.SharedStrings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders a pack as a workbook. The same pack gives the same bytes. */
public final class ExcelPack {
  private static final String SPC_CHARTS = "SPC charts";
  private static final String SPC_POINTS = "SPC points";

  private final Pack pack;
  private final XSSFWorkbook workbook;
  private final List<Layout> layouts;
  private final SheetWriter writer;
  private final Styles styles;
  private final Charts charts;
  private final PrintSetup print;

  private ExcelPack(Pack pack, List<Table> tables, XSSFWorkbook workbook) {
    this.pack = pack;
    this.workbook = workbook;
    layouts = tables.stream().map(Layout::of).toList();
    styles = new Styles(workbook);
    var addresses = new Addresses(layouts);
    writer = new SheetWriter(workbook, styles, addresses);
    charts = new Charts(addresses);
    print = new PrintSetup(pack);
  }

  public static byte[] render(Pack pack) {
    return render(pack, PackTables.of(pack));
  }

  /**
   * @param tables the pack's, for those who have them already
   */
  public static byte[] render(Pack pack, List<Table> tables) {
    var workbook = new XSSFWorkbook();
    var rendered = new ExcelPack(pack, tables, workbook);
    rendered.write();
    return rendered.saved();
  }

  private byte[] saved() {
    var bytes = new SeekableInMemoryByteChannel();
    try (var zip = new FixedZip(bytes, fillings())) {
      workbook.write(zip);
    } catch (IOException notInMemory) {
      throw new UncheckedIOException(notInMemory);
    }
    workbook.getPackage().revert();
    return Arrays.copyOf(bytes.array(), (int) bytes.size());
  }

  /** The cells join their sheets, and the texts that they share the workbook. */
  private Map<String, FixedZip.Filling> fillings() {
    var strings = new SharedStrings();
    var fillings = new HashMap<String, FixedZip.Filling>();
    for (var sheet : writer.sheets()) {
      fillings.put(sheet.part(), sheet.cells(strings)::into);
    }
    fillings.put(SharedStrings.PART, withoutAny -> strings.xml());
    return fillings;
  }

  private void write() {
    var cover = writer.sheet(CoverSheet.NAME);
    layouts.forEach(this::table);
    if (layouts.stream().anyMatch(layout -> layout.table().sheet().equals(SPC_POINTS))) {
      spcCharts();
    }
    if (pack.edition() == Edition.BOARD) {
      var response = writer.sheet(ResponseSheet.NAME);
      new ResponseSheet(pack).write(response, styles);
      print.of(response.layout());
      print.wide(response.layout(), ResponseSheet.width());
    }
    int header = new CoverSheet(pack).write(cover, writer, styles, contents());
    print.of(cover.layout());
    writer.sheets().forEach(PrintSetup::area);
    print.repeat(cover.layout(), header);
    layouts.forEach(layout -> print.repeat(sheet(layout), layout));
    new Recalculation(workbook, writer.sheets()).keepPromises();
    describe();
    workbook.setActiveSheet(0);
  }

  private void table(Layout layout) {
    var sheet = writer.write(layout).layout();
    var plots = new Plots(pack).beneath(layout.table());
    for (int at = 0; at < plots.size(); at++) {
      charts.draw(sheet, beneath(layout, at), plots.get(at));
    }
    print.of(sheet);
    print.wide(sheet, layout.table().columns().stream().mapToInt(Column::width).sum());
    if (!plots.isEmpty()) {
      print.onOnePage(sheet);
    }
  }

  /** Two side by side, where there are several. */
  private static Charts.Place beneath(Layout layout, int at) {
    int row = layout.totalRow() + 2 + at / 2 * 18;
    int across = layout.columnsAcross(100);
    return at % 2 == 0
        ? new Charts.Place(0, row, across, 17)
        : new Charts.Place(across, row, 11, 17);
  }

  private XSSFSheet sheet(Layout layout) {
    return workbook.getSheet(layout.table().sheet());
  }

  private void spcCharts() {
    var plots = new Plots(pack).exceptions();
    var written = writer.sheet(SPC_CHARTS);
    var sheet = written.layout();
    writer.head(
        written,
        chartsTitle(),
        List.of(
            "Special cause for concern or a standard that is consistently failed; the points stand on"
                + " the sheet SPC points."));
    for (int at = 0; at < plots.size(); at++) {
      charts.draw(sheet, new Charts.Place(at % 2 * 9, 4 + at / 2 * 19, 9, 18), plots.get(at));
    }
    print.of(sheet);
    print.inBlocks(sheet, 4, 38);
    workbook.setSheetOrder(sheet.getSheetName(), workbook.getSheetIndex(SPC_POINTS));
  }

  private String chartsTitle() {
    return "Charts of the exceptions: " + pack.titles().of(11);
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
                      name, name.equals(SPC_CHARTS) ? chartsTitle() : ResponseForm.TITLE, 0)));
    }
    return contents;
  }

  private static CoverSheet.Content content(Table table) {
    return new CoverSheet.Content(table.sheet(), table.title(), table.rows().size());
  }

  private void describe() {
    var core = workbook.getProperties().getCoreProperties();
    var known = Optional.of(Date.from(pack.cut().knownAt()));
    core.setTitle(
        "%s pack %s – %s – %s v%d"
            .formatted(
                CoverSheet.edition(pack),
                pack.period().label(),
                pack.footprint().name(),
                pack.state().word(),
                pack.issue()));
    core.setCreator("Boardpack");
    core.setCreated(known);
    core.setModified(known);
    core.setSubjectProperty(pack.stem());
    core.getUnderlyingProperties().setLanguageProperty("en-GB");
  }
}
