package boardpack.workbook.xls;

import boardpack.workbook.FileFault;

/** The beginning of a stream of records: Excel 97 to 2003, or something else. */
final class Bof {
  static final int GLOBALS = 0x0005;
  static final int SHEET = 0x0010;
  private static final int BIFF8 = 0x0600;

  private Bof() {}

  /**
   * @param kind of what begins: {@link #GLOBALS} or {@link #SHEET}
   */
  static void expect(BiffRecords records, int kind) {
    records.next();
    if (records.type() != BiffRecords.BOF) {
      throw (records.type() & 0xF8FF) == 0x0009
          ? FileFault.WRONG_KIND.refusal("a workbook of Excel 4 or older")
          : FileFault.DAMAGED.refusal("a sheet does not begin where it should");
    }
    int version = records.body(4).u16(0);
    if (version != BIFF8) {
      throw version == 0x0500
          ? FileFault.WRONG_KIND.refusal("a workbook of Excel 5.0/95")
          : FileFault.DAMAGED.refusal("its version (%04X) is unknown".formatted(version));
    }
    if (records.body(4).u16(2) != kind) {
      throw FileFault.DAMAGED.refusal(
          "something else begins where %s should, before byte %d"
              .formatted(kind == SHEET ? "a sheet" : "the workbook", records.position()));
    }
  }
}
