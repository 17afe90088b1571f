package boardpack.returns.layout;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What must hold in each row, so that a shifted figure is caught: {@code within + after = total},
 * {@code waited <= attended}, {@code within / total = share within 0.001}.
 *
 * @param text as the layout has it
 * @param sign {@code =}, {@code <=}, {@code >=}, {@code <} or {@code >}
 * @param tolerance how far the two sides may lie apart
 */
record Sanity(String text, Formula left, String sign, Formula right, BigDecimal tolerance) {
  private static final Pattern FORM =
      Pattern.compile("(.+?)\\s*(<=|>=|=|<|>)\\s*(.+?)(?:\\s+within\\s+(\\d+(?:\\.\\d+)?))?");

  /**
   * @throws IllegalArgumentException if it is none, in words
   */
  static Sanity parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no check such as \"within + after = total\"".formatted(text));
    }
    var tolerance = form.group(4) == null ? BigDecimal.ZERO : new BigDecimal(form.group(4));
    return new Sanity(
        text.strip(),
        FormulaText.parse(form.group(1)),
        form.group(2),
        FormulaText.parse(form.group(3)),
        tolerance);
  }

  Set<String> names() {
    var names = new LinkedHashSet<>(left.names());
    names.addAll(right.names());
    return names;
  }

  Sanity without(Set<String> absent) {
    return new Sanity(text, left.without(absent), sign, right.without(absent), tolerance);
  }

  /** Empty where a value it needs is not there. */
  Optional<Boolean> holds(Function<String, Optional<BigDecimal>> columns) {
    return left.value(columns)
        .flatMap(one -> right.value(columns).map(other -> holds(one.subtract(other))));
  }

  /** As {@link #holds}; a row whose two sides are equal speaks for neither. */
  Optional<Boolean> leans(Function<String, Optional<BigDecimal>> columns) {
    return left.value(columns)
        .flatMap(one -> right.value(columns).map(one::subtract))
        .filter(difference -> difference.signum() != 0)
        .map(this::holds);
  }

  private boolean holds(BigDecimal difference) {
    return switch (sign) {
      case "=" -> difference.abs().compareTo(tolerance) <= 0;
      case "<=" -> difference.compareTo(tolerance) <= 0;
      case ">=" -> difference.negate().compareTo(tolerance) <= 0;
      case "<" -> difference.compareTo(tolerance) < 0;
      default -> difference.negate().compareTo(tolerance) < 0;
    };
  }
}
