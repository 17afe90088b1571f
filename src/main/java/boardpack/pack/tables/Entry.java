package boardpack.pack.tables;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell of a table. */
public sealed interface Entry {
  String NOT_SUPPLIED = "not supplied";

  /** Words; never empty. */
  record Words(String text) implements Entry {
    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A cell without words must say what is missing");
      }
    }
  }

  /** Words that lead to a row of the table of figures, or to a sheet. */
  record Link(String text, String table, int row) implements Entry {}

  /**
   * A figure.
   *
   * @param value as the pack holds it
   * @param formula how it is made from other cells, empty when it was typed: {@code {YTD actual} -
   *     {YTD plan}} names columns of its own row, {@code [/overview/nhs/0/ytdPlan]} a figure
   *     anywhere by its pointer
   * @param pointer where it stands in {@code pack.json}; empty when it does not
   */
  record Number(BigDecimal value, String formula, String pointer) implements Entry {
    public boolean isMade() {
      return !formula.isEmpty();
    }
  }

  record Day(LocalDate day) implements Entry {}

  /** Nothing yet: a month to come in a column that is charted. */
  record ToCome() implements Entry {}

  static Entry words(String text) {
    return words(text, "none");
  }

  static Entry words(String text, String otherwise) {
    return new Words(text.isBlank() ? otherwise : text);
  }

  static Entry sent(Money money, String pointer) {
    return new Number(money.value(), "", pointer);
  }

  static Entry number(BigDecimal value, String pointer) {
    return new Number(value, "", pointer);
  }

  static Entry made(Money money, String formula, String pointer) {
    return new Number(money.value(), formula, pointer);
  }

  static Entry money(Optional<Money> money, String pointer) {
    return money.map(given -> sent(given, pointer)).orElse(new Words(NOT_SUPPLIED));
  }

  static Entry number(Optional<BigDecimal> value, String otherwise, String pointer) {
    return value.map(given -> number(given, pointer)).orElse(new Words(otherwise));
  }
}
