package boardpack.challenge;

import boardpack.challenge.ResponseForm.Column;
import boardpack.challenge.Statement.Circulation;
import boardpack.workbook.Workbook;
import java.util.Locale;
import java.util.Optional;

/** Makes of a line's cells what the line says. */
final class ResponseWords {
  private final Workbook workbook;
  private final String footprint;
  private final ResponseRow row;

  ResponseWords(Workbook workbook, String footprint, ResponseRow row) {
    this.workbook = workbook;
    this.footprint = footprint;
    this.row = row;
  }

  /** Empty where a cell of it is at fault: the row says which. */
  Optional<ResponseLine> line() {
    row.needed(Column.DOES, "know what you do");
    var action = row.choice(Column.DOES);
    if (action.isEmpty()) {
      return Optional.empty();
    }
    var line = action.get().equals("raise") ? raise() : reply(action.get());
    return row.findings().isEmpty() ? Optional.of(line) : Optional.empty();
  }

  private ResponseLine raise() {
    var flag =
        new NewFlag(
            footprint,
            row.needed(Column.SUBJECT, "raise a statement"),
            row.needed(Column.BODY, "know whose word it is"),
            row.needed(Column.ROLE, "know whose word it is"),
            row.amount(Column.LOW),
            row.amount(Column.LIKELY),
            row.amount(Column.HIGH),
            row.needed(Column.REASON, "raise a statement"),
            duty(),
            circulation(),
            particulars(),
            Optional.of(reported()));
    return new ResponseLine.Raise(row.place(Column.DOES), flag);
  }

  private ResponseLine reply(String action) {
    var id = row.needed(Column.ID, action).replaceAll("\\s+", " ");
    var word =
        new Word(
            row.needed(Column.ROLE, "know whose word it is"),
            row.needed(Column.BODY, "know whose word it is"),
            row.needed(Column.REASON, action),
            Optional.of(reported()));
    var place = row.place(Column.DOES);
    return FindingRules.isKey(id)
        ? new ResponseLine.OfFinding(place, footprint, id, action, word)
        : new ResponseLine.OfFlag(place, id.toUpperCase(Locale.ROOT), action, word);
  }

  private Reported reported() {
    return new Reported(workbook.file(), workbook.sha256(), row.place(Column.DOES).toString());
  }

  private Particulars particulars() {
    return new Particulars(
        row.choice(Column.ABOUT).orElse(""),
        row.text(Column.NAME),
        row.text(Column.BASIS),
        row.text(Column.EVIDENCE),
        row.text(Column.CHANGES),
        row.day(Column.TOLD_ON));
  }

  private Circulation circulation() {
    return row.choice(Column.CIRCULATION)
        .map(word -> Circulation.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Circulation.BOARD);
  }

  /** As {@link Duties} has it; the day of a section 114 report stands in a column of its own. */
  private Optional<String> duty() {
    var made = row.day(Column.MADE_ON);
    return row.choice(Column.DUTY)
        .map(
            choice ->
                switch (choice) {
                  case "s25 report at the next budget" -> "s25";
                  case "s28 in-year report" -> "s28";
                  case "breakeven duty" -> "breakeven";
                  case "resource-limit duty" -> "resource limit";
                  case "none" -> "";
                  default -> made.map(day -> choice + " " + day).orElse("s114(3)");
                })
        .filter(duty -> !duty.isEmpty());
  }
}
