package boardpack.returns.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A sum of columns as a layout writes it: {@code attended - waited}, {@code within / total}. */
sealed interface Formula {

  /** Empty where a column it needs has no value, or where it divides by nought. */
  Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> columns);

  /** The columns it needs, in the order in which they stand. */
  Set<String> names();

  /** Without columns that this edition does not have: they count as nothing. */
  Formula without(Set<String> absent);

  /** A column. */
  record Column(String name) implements Formula {
    @Override
    public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> columns) {
      return columns.apply(name);
    }

    @Override
    public Set<String> names() {
      return Set.of(name);
    }

    @Override
    public Formula without(Set<String> absent) {
      return absent.contains(name) ? new Constant(BigDecimal.ZERO) : this;
    }
  }

  /** A number. */
  record Constant(BigDecimal number) implements Formula {
    @Override
    public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> columns) {
      return Optional.of(number);
    }

    @Override
    public Set<String> names() {
      return Set.of();
    }

    @Override
    public Formula without(Set<String> absent) {
      return this;
    }
  }

  /**
   * Two formulas and what is done with them.
   *
   * @param sign {@code +}, {@code -}, {@code *} or {@code /}
   */
  record Pair(Formula left, char sign, Formula right) implements Formula {
    @Override
    public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> columns) {
      return left.value(columns)
          .flatMap(one -> right.value(columns).flatMap(other -> joined(one, other)));
    }

    private Optional<BigDecimal> joined(BigDecimal one, BigDecimal other) {
      return switch (sign) {
        case '+' -> Optional.of(one.add(other));
        case '-' -> Optional.of(one.subtract(other));
        case '*' -> Optional.of(one.multiply(other));
        default ->
            other.signum() == 0
                ? Optional.empty()
                : Optional.of(one.divide(other, MathContext.DECIMAL64));
      };
    }

    @Override
    public Set<String> names() {
      var names = new LinkedHashSet<>(left.names());
      names.addAll(right.names());
      return names;
    }

    @Override
    public Formula without(Set<String> absent) {
      return new Pair(left.without(absent), sign, right.without(absent));
    }
  }
}
