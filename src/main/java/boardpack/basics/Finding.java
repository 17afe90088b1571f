package boardpack.basics;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth saying, about something that was sent: what, where, and what to
 * do. Console, log, marked workbook, receipt and pack print these same words.
 *
 * @param code the rule, {@code C01}: stable, catalogued in docs/findings.md
 * @param sheet the sheet, or null where the whole file is meant
 * @param cell the address within the sheet, {@code F14}, or null where the whole sheet is meant
 * @param row the row in words, {@code Agency}, or null
 * @param found what stands there, as text; may be null
 * @param expected what should stand there; may be null
 * @param message the sentence that says it
 * @param remedy what the sender should do
 */
public record Finding(
    String code,
    Severity severity,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable String row,
    @Nullable String found,
    @Nullable String expected,
    String message,
    String remedy) {

  /** By sheet, then row and column of the cell, then code: the order of a reader's eye. */
  public static final Comparator<Finding> READING_ORDER =
      Comparator.comparing((Finding finding) -> finding.sheet == null ? "" : finding.sheet)
          .thenComparingInt(finding -> rowOf(finding.cell))
          .thenComparing(finding -> finding.cell == null ? "" : finding.cell)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** About a whole file. */
  public static Finding ofFile(String code, Severity severity, String message, String remedy) {
    return new Finding(code, severity, null, null, null, null, null, message, remedy);
  }

  /** About a whole sheet. */
  public static Finding ofSheet(
      String code, Severity severity, String sheet, String message, String remedy) {
    return new Finding(code, severity, sheet, null, null, null, null, message, remedy);
  }

  /** About one cell. */
  public static Finding ofCell(
      String code, Severity severity, CellPlace place, String message, String remedy) {
    return new Finding(
        code, severity, place.sheet(), place.cell(), null, null, null, message, remedy);
  }

  public Finding about(@Nullable String rowInWords) {
    return new Finding(code, severity, sheet, cell, rowInWords, found, expected, message, remedy);
  }

  /** The same, taken as seriously as that. */
  public Finding as(Severity other) {
    return new Finding(code, other, sheet, cell, row, found, expected, message, remedy);
  }

  public Finding found(@Nullable String value, @Nullable String insteadOf) {
    return new Finding(code, severity, sheet, cell, row, value, insteadOf, message, remedy);
  }

  /** Where it is, as printed: {@code I&E!F14}, {@code I&E}, or {@code the file}. */
  public String where() {
    if (sheet == null) {
      return "the file";
    }
    return cell == null ? sheet : sheet + "!" + cell;
  }

  private static int rowOf(@Nullable String cell) {
    return cell == null ? 0 : Integer.parseInt("0" + cell.replaceAll("\\D", ""));
  }
}
