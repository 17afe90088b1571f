package boardpack.workbook.xls;

import boardpack.workbook.CellFault;
import boardpack.workbook.xls.SheetRecords.Place;

/** A formula's saved result; the formula itself is never looked at. */
final class FormulaRecord {
  private static final int STRING = 0x207;
  private static final int SHARED_FORMULA = 0x4BC;
  private static final int ARRAY = 0x221;
  private static final int TABLE = 0x236;
  private static final int NOT_A_NUMBER = 0xFFFF;
  private final SheetRecords sheet;
  private final Place at;
  private final BiffRecords records;

  FormulaRecord(SheetRecords sheet, Place at, BiffRecords records) {
    this.sheet = sheet;
    this.at = at;
    this.records = records;
  }

  void read() {
    var body = records.body();
    if (body.u16(12) != NOT_A_NUMBER) {
      sheet.number(at, body.f64(6), true);
      return;
    }
    switch (body.u8(6)) {
      case 0 -> text();
      case 1 -> sheet.truthOrError(at, false, body.u8(8), true);
      case 2 -> sheet.truthOrError(at, true, body.u8(8), true);
      case 3 -> sheet.formulaText(at, "");
      default -> sheet.fault(at, true, "", CellFault.NO_RESULT);
    }
  }

  /** A text result follows in a record of its own. */
  private void text() {
    while (records.nextIs(SHARED_FORMULA)
        || records.nextIs(ARRAY)
        || records.nextIs(TABLE)
        || records.nextIs(BiffRecords.CONTINUE)) {
      records.next();
    }
    if (!records.nextIs(STRING)) {
      sheet.fault(at, true, "", CellFault.NO_RESULT);
      return;
    }
    records.next();
    records.body(3);
    sheet.formulaText(at, new BiffText(records.continued(), 0).text());
  }
}
