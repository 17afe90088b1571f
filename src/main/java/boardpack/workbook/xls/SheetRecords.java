package boardpack.workbook.xls;

import boardpack.workbook.CellFault;
import boardpack.workbook.CellValue;
import boardpack.workbook.cells.NumberFormat;
import boardpack.workbook.cells.Numbers;
import boardpack.workbook.cells.SheetCells;
import boardpack.workbook.container.Bytes;
import java.math.BigDecimal;

/** One sheet of an old workbook, record by record. */
final class SheetRecords {
  private static final int ROW = 0x208;
  private static final int NUMBER = 0x203;
  private static final int RK = 0x27E;
  private static final int MUL_RK = 0xBD;
  private static final int LABEL_SST = 0xFD;
  private static final int LABEL = 0x204;
  private static final int RICH_LABEL = 0xD6;
  private static final int BOOL_ERR = 0x205;
  private static final int FORMULA = 0x06;
  private static final int COL_INFO = 0x7D;
  private static final int MERGE_CELLS = 0xE5;
  private static final int LAST_COLUMN = 255;
  private final Globals globals;
  private final SheetCells cells;

  private SheetRecords(Globals globals, SheetCells cells) {
    this.globals = globals;
    this.cells = cells;
  }

  static void read(BiffRecords records, Globals globals, SheetCells cells) {
    Bof.expect(records, Bof.SHEET);
    var sheet = new SheetRecords(globals, cells);
    records.next();
    while (records.type() != BiffRecords.EOF) {
      sheet.read(records);
      records.next();
    }
  }

  private void read(BiffRecords records) {
    switch (records.type()) {
      case BiffRecords.BOF -> records.skipInner();
      case NUMBER -> number(at(records.body(14)), records.body().f64(6), false);
      case RK -> number(at(records.body(10)), rk(records.body().i32(6)), false);
      case MUL_RK -> manyNumbers(records.body(6));
      case LABEL_SST -> sharedText(at(records.body(10)), records.body().u32(6));
      case LABEL, RICH_LABEL -> ownText(at(records.body(9)), BiffText.of(records.body(), 6, false));
      case BOOL_ERR ->
          truthOrError(at(records.body(8)), records.body().u8(7) != 0, records.body().u8(6), false);
      case FORMULA -> new FormulaRecord(this, at(records.body(14)), records).read();
      case ROW -> row(records.body(16));
      case COL_INFO -> columns(records.body(10));
      case MERGE_CELLS -> merges(records.body(2));
      default -> {
        // Layout carries no figures.
      }
    }
  }

  /** Row, column and style of a cell, counted from 1, 1 and 0. */
  record Place(int row, int column, int style) {}

  private Place at(Bytes body) {
    int column = body.u16(2);
    if (column > LAST_COLUMN) {
      throw cells.refusal("a cell in column %d, of 256".formatted(column + 1));
    }
    return new Place(body.u16(0) + 1, column + 1, body.u16(4));
  }

  void number(Place at, double value, boolean formula) {
    var number = Numbers.of(value);
    var format = globals.format(at.style);
    if (number.isEmpty()) {
      fault(at, formula, Double.toString(value), CellFault.NO_NUMBER, value);
    } else if (format.isEmpty()) {
      fault(at, formula, number.get().toPlainString(), CellFault.NO_STYLE, at.style);
    } else if (format.get() == NumberFormat.DAY) {
      day(at, number.get(), formula);
    } else {
      cells.put(at.row, at.column, new CellValue.Numeric(number.get()), formula);
    }
  }

  private void day(Place at, BigDecimal serial, boolean formula) {
    var shown = serial.toPlainString();
    globals
        .days()
        .day(serial)
        .ifPresentOrElse(
            day -> cells.put(at.row, at.column, day, formula),
            () -> fault(at, formula, shown, CellFault.NO_DAY, shown));
  }

  private void text(Place at, String text) {
    cells.text(at.row, at.column, text, false);
  }

  private void ownText(Place at, String text) {
    cells.ownText(at.row, at.column, text, false);
  }

  void formulaText(Place at, String text) {
    cells.ownText(at.row, at.column, text, true);
  }

  void truthOrError(Place at, boolean error, int value, boolean formula) {
    if (error) {
      cells.put(at.row, at.column, new CellValue.Fault(ErrorCodes.name(value)), formula);
    } else if (value <= 1) {
      cells.put(at.row, at.column, new CellValue.Truth(value == 1), formula);
    } else {
      fault(at, formula, Integer.toString(value), CellFault.NO_TRUTH, value);
    }
  }

  void fault(Place at, boolean formula, String shown, CellFault fault, Object... gaps) {
    cells.fault(at.row, at.column, formula, shown, fault, gaps);
  }

  private void sharedText(Place at, long index) {
    globals
        .text(index)
        .ifPresentOrElse(
            text -> text(at, text),
            () -> fault(at, false, Long.toString(index), CellFault.NO_STRING, index));
  }

  private void manyNumbers(Bytes body) {
    int count = (body.length() - 6) / 6;
    var first = at(body);
    for (int i = 0; i < count; i++) {
      int from = 4 + 6 * i;
      if (first.column + i > LAST_COLUMN + 1) {
        throw cells.refusal("a cell in column %d, of 256".formatted(first.column + i));
      }
      var place = new Place(first.row, first.column + i, body.u16(from));
      number(place, rk(body.i32(from + 2)), false);
    }
  }

  /** A number in four bytes: whole or the upper part of a double, perhaps in hundredths. */
  private static double rk(int packed) {
    double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & ~3L) << 32);
    return (packed & 1) != 0 ? value / 100 : value;
  }

  private void row(Bytes body) {
    if ((body.u16(12) & 0x20) != 0 || (body.u16(6) & 0x7FFF) == 0) {
      cells.hiding().hideRow(body.u16(0) + 1);
    }
  }

  private void columns(Bytes body) {
    if ((body.u16(8) & 1) != 0 || body.u16(4) == 0) {
      cells.hiding().hideColumns(body.u16(0) + 1, body.u16(2) + 1);
    }
  }

  private void merges(Bytes body) {
    for (int i = 0; i < body.u16(0) && body.has(2 + 8 * i, 8); i++) {
      int from = 2 + 8 * i;
      cells
          .merges()
          .add(
              body.u16(from) + 1,
              body.u16(from + 4) + 1,
              body.u16(from + 2) + 1,
              body.u16(from + 6) + 1);
    }
  }
}
