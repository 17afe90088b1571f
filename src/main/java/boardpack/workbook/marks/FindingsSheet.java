package boardpack.workbook.marks;

import boardpack.basics.Finding;
import boardpack.basics.Shown;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The first sheet of a marked workbook: every finding in a table, with a link to its place. */
public final class FindingsSheet {
  private static final String NAME = "Findings";
  private static final List<String> HEADINGS =
      List.of("Where", "What", "Code", "Found", "Expected", "Message", "Do this");
  private static final int[] WIDTHS = {22, 10, 8, 18, 22, 70, 60};

  private final Workbook workbook;
  private final Sheet sheet;
  private final CellStyle heading;
  private final CellStyle text;
  private final CellStyle link;

  private FindingsSheet(Workbook workbook, Sheet sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
    heading = style(font -> font.setBold(true));
    text = style(font -> {});
    link =
        style(
            font -> {
              font.setUnderline(Font.U_SINGLE);
              font.setColor(IndexedColors.BLUE.getIndex());
            });
  }

  public static void addTo(Workbook workbook, List<Finding> findings) {
    var sheet = workbook.createSheet(freeName(workbook));
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    new FindingsSheet(workbook, sheet).fill(findings);
  }

  private static String freeName(Workbook workbook) {
    var name = NAME;
    for (int number = 2; workbook.getSheet(name) != null; number++) {
      name = NAME + " " + number;
    }
    return name;
  }

  private void fill(List<Finding> findings) {
    var top = sheet.createRow(0);
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
      write(top, column, HEADINGS.get(column), heading);
    }
    sheet.createFreezePane(0, 1);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (var finding : findings) {
      row(sheet.createRow(sheet.getLastRowNum() + 1), finding);
    }
  }

  private void row(Row row, Finding finding) {
    write(row, 0, finding.where(), text);
    link(row, finding);
    write(row, 1, finding.severity().word(), text);
    write(row, 2, finding.code(), text);
    write(row, 3, Shown.of(Objects.requireNonNullElse(finding.found(), "")), text);
    write(row, 4, Shown.of(Objects.requireNonNullElse(finding.expected(), "")), text);
    write(row, 5, finding.message(), text);
    write(row, 6, finding.remedy(), text);
  }

  private void link(Row row, Finding finding) {
    if (finding.sheet() == null || workbook.getSheet(finding.sheet()) == null) {
      return;
    }
    var cell = Objects.requireNonNullElse(finding.cell(), "A1");
    var hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    hyperlink.setAddress("'%s'!%s".formatted(finding.sheet().replace("'", "''"), cell));
    row.getCell(0).setHyperlink(hyperlink);
    row.getCell(0).setCellStyle(link);
  }

  private static void write(Row row, int column, String words, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(style);
  }

  private CellStyle style(Consumer<Font> change) {
    var font = workbook.createFont();
    change.accept(font);
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
