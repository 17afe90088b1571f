package boardpack.returns.rules;

import boardpack.basics.CellPlace;
import boardpack.returns.ReturnRow;
import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong, and how it is called in words.
 *
 * @param tab the sheet as the sender named it, or null for the whole file
 * @param cell the address within it, or null for the whole sheet
 * @param row the row in words, {@code Agency}, or null
 * @param words row and column in words, {@code Agency, YTD actual}
 * @param found what stands there, or null
 * @param expected what should stand there, or null
 * @param justification the sender's reason for letting a warning stand; empty if none
 */
public record Spot(
    @Nullable String tab,
    @Nullable String cell,
    @Nullable String row,
    String words,
    @Nullable String found,
    @Nullable String expected,
    String justification) {

  public static Spot ofFile() {
    return new Spot(null, null, null, "the file", null, null, "");
  }

  public static Spot ofSheet(String tab) {
    return new Spot(tab, null, null, tab, null, null, "");
  }

  public static Spot at(CellPlace place, @Nullable String row, String words) {
    return new Spot(place.sheet(), place.cell(), row, words, null, null, "");
  }

  /** A cell of a row that was read. */
  public static Spot of(ReturnRow row, String heading) {
    var inWords = RowWords.of(row.line());
    int column = row.sheet().columns().getOrDefault(heading, 1);
    return new Spot(
        row.sheet().tab(),
        new CellPlace(row.sheet().tab(), row.line().number(), column).cell(),
        inWords,
        inWords.isEmpty() ? RowWords.of(heading) : inWords + ", " + RowWords.of(heading),
        row.has(heading) ? row.text(heading) : null,
        null,
        row.text("justification"));
  }

  public Spot found(@Nullable String value) {
    return new Spot(tab, cell, row, words, value, expected, justification);
  }

  public Spot expecting(@Nullable String value) {
    return new Spot(tab, cell, row, words, found, value, justification);
  }

  /** With the sender's reason for letting a warning stand. */
  public Spot because(String reason) {
    return new Spot(tab, cell, row, words, found, expected, reason);
  }

  /** The row in words, or the whole where there is none. */
  public String subject() {
    return row == null || row.isEmpty() ? words : row;
  }
}
