package boardpack.workbook;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.basics.Shown;
import java.util.Arrays;

/** Something that can be wrong with a file before anyone asks what its figures mean. */
public sealed interface Fault permits FileFault, CellFault, CsvFault, Notice {

  Wording wording();

  default String code() {
    return wording().code();
  }

  /** About the whole file. */
  default Finding ofFile(Object... gaps) {
    return Finding.ofFile(code(), wording().severity(), wording().filled(gaps), wording().remedy());
  }

  /** About a sheet. */
  default Finding ofSheet(String sheet, Object... gaps) {
    return Finding.ofSheet(
        code(), wording().severity(), sheet, wording().filled(gaps), wording().remedy());
  }

  /** About a cell. */
  default Finding at(CellPlace place, Object... gaps) {
    return Finding.ofCell(
        code(), wording().severity(), place, wording().filled(gaps), wording().remedy());
  }

  /** To be thrown: the file is refused for this. */
  default Refused refusal(Object... gaps) {
    return new Refused(ofFile(gaps));
  }

  /**
   * The words of a fault.
   *
   * @param code stable, {@code F07}
   * @param message the sentence, with a {@code %s} for each gap
   * @param remedy what the sender should do
   */
  record Wording(String code, Severity severity, String message, String remedy) {
    static final String SAVE_AGAIN =
        "Open the workbook in Excel, save it anew as Excel Workbook (*.xlsx), and drop that file.";

    /** What came out of a file is made fit to be shown on the way. */
    String filled(Object... gaps) {
      return message.formatted(Arrays.stream(gaps).map(gap -> Shown.of(gap.toString())).toArray());
    }
  }
}
