package boardpack.workbook.xlsx;

import boardpack.workbook.cells.CellAddress;
import boardpack.workbook.cells.SheetCells;
import boardpack.workbook.container.ZipParts;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sheet's part: rows of cells, hidden rows and columns, merged cells. */
final class SheetPart {
  private static final Pattern NOUGHT = Pattern.compile("0+(\\.0*)?");
  private final SheetCells cells;
  private final CellReader values;
  private int row;
  private boolean hideRows;

  private SheetPart(SheetCells cells, CellReader values) {
    this.cells = cells;
    this.values = values;
  }

  static void read(ZipParts parts, String part, SheetCells cells, CellReader values) {
    try (var xml = new XmlPart(parts, part)) {
      xml.root("worksheet");
      new SheetPart(cells, values).sheet(xml);
      xml.finish();
    }
  }

  private void sheet(XmlPart xml) {
    boolean hasRows = false;
    while (xml.child(1)) {
      switch (xml.isAtHome() ? xml.name() : "") {
        case "sheetData" -> {
          if (hasRows) {
            throw cells.refusal("its cells twice");
          }
          hasRows = true;
          rows(xml);
        }
        case "sheetFormatPr" -> hideRows = xml.isTrue("zeroHeight");
        case "cols" -> columns(xml);
        case "mergeCells" -> merges(xml);
        default -> {
          // Layout, rules and pictures carry no figures.
        }
      }
    }
  }

  private void rows(XmlPart xml) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      expect(xml, "row");
      var number = xml.attribute("r");
      row = number == null ? row + 1 : CellAddress.row(number);
      if (row <= 0 || row > CellAddress.LAST_ROW) {
        throw cells.refusal(
            "a row numbered '%s' (line %d of its part)"
                .formatted(number == null ? row : number, xml.line()));
      }
      if (xml.isTrue("hidden") || isNought(xml.attribute("ht")) || isHiddenAnyway(xml)) {
        cells.hiding().hideRow(row);
      }
      cells(xml);
    }
  }

  private static boolean isNought(@Nullable String size) {
    return size != null && NOUGHT.matcher(size).matches();
  }

  private boolean isHiddenAnyway(XmlPart xml) {
    return hideRows && xml.attribute("ht") == null && xml.attribute("hidden") == null;
  }

  private void cells(XmlPart xml) {
    int depth = xml.depth();
    int column = 0;
    while (xml.child(depth)) {
      if (xml.name().equals("extLst")) {
        continue;
      }
      expect(xml, "c");
      column = column(xml, column);
      values.read(xml, row, column, cells);
    }
  }

  private int column(XmlPart xml, int before) {
    var address = xml.attribute("r");
    if (address == null) {
      if (before >= CellAddress.LAST_COLUMN) {
        throw cells.refusal("more than %d cells in row %d".formatted(before, row));
      }
      return before + 1;
    }
    var place = CellAddress.parse(address);
    if (place.isEmpty() || CellAddress.rowOf(place.getAsLong()) != row) {
      throw cells.refusal(
          "a cell addressed '%s' in row %d (line %d of its part)"
              .formatted(address, row, xml.line()));
    }
    return CellAddress.columnOf(place.getAsLong());
  }

  private void expect(XmlPart xml, String name) {
    if (!xml.name().equals(name) || !xml.isAtHome()) {
      throw cells.refusal(
          "an element '%s' where only '%s' may stand (line %d of its part)"
              .formatted(xml.name(), name, xml.line()));
    }
  }

  private void columns(XmlPart xml) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.isTrue("hidden") || isNought(xml.attribute("width"))) {
        cells
            .hiding()
            .hideColumns(
                number(xml.optional("min").orElse("")), number(xml.optional("max").orElse("")));
      }
    }
  }

  private static int number(String text) {
    return CellAddress.row(text);
  }

  private void merges(XmlPart xml) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      xml.optional("ref").ifPresent(cells.merges()::add);
    }
  }
}
