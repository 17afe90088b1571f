package boardpack.returns.reading;

import boardpack.returns.ReturnSheet.Line;
import boardpack.returns.TemplateColumn;
import boardpack.returns.TemplateColumn.Type;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.workbook.CellValue;
import java.util.Optional;

/** Whether a blank cell may be blank. */
final class Required {
  private Required() {}

  static void check(Typed typed, Line line, Codes codes, Findings findings) {
    var column = typed.column();
    if (column.isAlwaysRequired()) {
      boolean isFigure = column.type() == Type.DECIMAL || column.type() == Type.INTEGER;
      typed.say(findings, isFigure ? CellMessage.BLANK : CellMessage.REQUIRED);
    } else {
      condition(column, line, codes)
          .ifPresent(why -> typed.say(findings, CellMessage.REQUIRED_THEN, why));
    }
  }

  /** Why a cell is required after all; empty when it is not. */
  private static Optional<String> condition(TemplateColumn column, Line line, Codes codes) {
    return switch (column.required()) {
      case "if counterparty_org" ->
          when(!shown(line, "counterparty_org").isEmpty(), "a counterparty is named");
      case "if signed" ->
          when(is(line, "partner_signoff", "signed"), "the partner's sign-off is \"signed\"");
      case "if capital_needed" -> when(isNotNil(line, "capital_needed"), "capital is needed");
      case "if consultation_needed" ->
          when(is(line, "consultation_needed", "y"), "consultation is needed");
      case "if chosen" -> when(is(line, "chosen", "y"), "the target is chosen");
      case "unless not_applicable" ->
          when(!NotApplicable.isSaid(line), "not_applicable does not say Y");
      case "unless a count" ->
          when(
              !NotApplicable.isSaid(line) && codes.isRatio(shown(line, "indicator_code")),
              "the indicator is a ratio");
      default -> Optional.empty();
    };
  }

  private static Optional<String> when(boolean holds, String why) {
    return holds ? Optional.of(why) : Optional.empty();
  }

  private static boolean is(Line line, String heading, String value) {
    return Plain.of(shown(line, heading)).equals(value);
  }

  private static boolean isNotNil(Line line, String heading) {
    return line.value(heading) instanceof CellValue.Numeric number && number.value().signum() != 0;
  }

  private static String shown(Line line, String heading) {
    var value = line.value(heading);
    return value == null ? "" : value.shown().strip();
  }
}
