package boardpack.sample;

import boardpack.reference.Footprint;
import boardpack.reference.Organisation;
import boardpack.returns.DraftRow;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnWorkbook;
import java.util.List;

/**
 * One workbook to be sent.
 *
 * @param host the code of the footprint it counts in where nothing is agreed
 * @param body who sends it
 */
record SampleReturn(ReturnKey key, String host, Body body, ReturnDraft draft) {

  /** A footprint sends its plan and its look back. */
  static Body bodyOf(Footprint footprint) {
    var partnership = new Organisation(footprint.code(), footprint.name(), Organisation.Kind.OTHER);
    return new Body(partnership, List.of(footprint.number()));
  }

  String file() {
    return ReturnWorkbook.fileName(key, 1);
  }

  DraftRow row(String sheet, String heading, String text) {
    return draft
        .rowWith(sheet, heading, text)
        .orElseThrow(() -> new IllegalStateException(file() + " has no row " + text));
  }
}
