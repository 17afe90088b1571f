package boardpack.returns.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One column of a foreign table.
 *
 * @param headings the words it may be headed with, plain
 * @param shown the same as the layout has them
 * @param under the words of the group that it stands under, plain; empty = any or none
 * @param reads what it holds
 * @param optional whether an edition may lack it
 * @param times what its numbers are multiplied by: the unit
 * @param reversal rows whose sign is turned
 * @param noValue what stands for no value, in plain words; never nought
 * @param means what its words mean, by the plain word; empty = what they say
 * @param fillDown whether a label stands on the first of its rows only
 * @param asText whether numbers may be written as text, {@code 1,234} or {@code (£12.5)}
 */
record ColumnLayout(
    String name,
    List<String> headings,
    List<String> shown,
    List<String> under,
    Reads reads,
    boolean optional,
    BigDecimal times,
    Reversal reversal,
    Set<String> noValue,
    Map<String, String> means,
    boolean fillDown,
    boolean asText) {
  ColumnLayout {
    headings = List.copyOf(headings);
    shown = List.copyOf(shown);
    under = List.copyOf(under);
    noValue = Set.copyOf(noValue);
    means = Map.copyOf(means);
  }

  /** What a column holds. */
  enum Reads {
    NUMBER,
    TEXT,
    MONTH,
    YEAR,
    ORGANISATION;

    boolean isMonth() {
      return this == MONTH || this == YEAR;
    }

    /** Whether a row without it is no row of the table. */
    boolean isKey() {
      return isMonth() || this == ORGANISATION;
    }
  }

  /**
   * Rows whose sign is turned.
   *
   * @param column the column that tells them; empty = all rows
   * @param values those of its values, as it means them
   */
  record Reversal(boolean turned, String column, Set<String> values) {
    static final Reversal NONE = new Reversal(false, "", Set.of());
    static final Reversal ALL = new Reversal(true, "", Set.of());

    Reversal {
      values = Set.copyOf(values);
    }
  }

  boolean isNumber() {
    return reads == Reads.NUMBER;
  }

  /** As it is asked for in a message. */
  String words() {
    return Words.anyOf(shown) + (under.isEmpty() ? "" : " in its group");
  }
}
