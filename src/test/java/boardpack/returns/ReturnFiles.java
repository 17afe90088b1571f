package boardpack.returns;

import boardpack.workbook.CellValue;
import java.time.LocalDate;

/** Returns as the files that would be dropped. */
public final class ReturnFiles {
  private ReturnFiles() {}

  /** A workbook in the shape of the template. */
  public static byte[] xlsx(Return received) {
    return ReturnWorkbook.of(draft(received));
  }

  static ReturnDraft draft(Return received) {
    var draft = new ReturnDraft(received.key().kind());
    for (var key : draft.template().sheet(Template.COVER).orElseThrow().columns()) {
      received.cover().value(key.heading()).ifPresent(text -> draft.cover(key.heading(), of(text)));
    }
    for (var sheet : received.sheets()) {
      for (var line : sheet.lines()) {
        var row = draft.row(sheet.name());
        line.values().forEach(row::put);
      }
    }
    return draft;
  }

  private static CellValue of(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? new CellValue.Day(LocalDate.parse(text))
        : new CellValue.Text(text);
  }
}
