package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnWorkbook;

/**
 * One workbook to be sent.
 *
 * @param host the code of the footprint it counts in where nothing is agreed
 * @param shared whether the body belongs to several footprints
 */
record SampleReturn(ReturnKey key, String host, boolean shared, ReturnDraft draft) {

  String file() {
    return ReturnWorkbook.fileName(key, 1);
  }

  DraftRow row(String sheet, String heading, String text) {
    return draft
        .rowWith(sheet, heading, text)
        .orElseThrow(() -> new IllegalStateException(file() + " has no row " + text));
  }
}
