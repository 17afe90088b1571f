package boardpack.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An amount in pounds thousand (£000) with one decimal place: the unit of every return and every
 * pack. Never floating point; it does not round by itself, except where a method says so.
 *
 * @param value the amount in £000, always of scale 1
 */
public record Money(BigDecimal value) implements Comparable<Money> {
  public static final int SCALE = 1;
  public static final Money ZERO = new Money(BigDecimal.ZERO.setScale(SCALE));

  /**
   * @throws ArithmeticException if the value has more than one decimal: round first, where it is
   *     right to round
   */
  public Money {
    value = value.setScale(SCALE, RoundingMode.UNNECESSARY);
  }

  /**
   * @param thousands an amount in £000 as text, such as {@code "-1200.0"}
   */
  @JsonCreator
  public static Money of(String thousands) {
    return new Money(new BigDecimal(thousands));
  }

  public static Money of(long thousands) {
    return new Money(BigDecimal.valueOf(thousands));
  }

  /** Rounds half-up to 0.1, as figures are when they are read. */
  public static Money rounded(BigDecimal thousands) {
    return new Money(thousands.setScale(SCALE, RoundingMode.HALF_UP));
  }

  /** Converts pounds million, the unit of published targets. */
  public static Money ofMillions(BigDecimal millions) {
    return rounded(millions.movePointRight(3));
  }

  public static Money sum(Stream<Money> amounts) {
    return amounts.reduce(ZERO, Money::plus);
  }

  public static Collector<Money, ?, Money> total() {
    return Collectors.reducing(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(value.add(other.value));
  }

  public Money minus(Money other) {
    return new Money(value.subtract(other.value));
  }

  public Money negate() {
    return new Money(value.negate());
  }

  public Money abs() {
    return new Money(value.abs());
  }

  /** Times a factor, rounded half-up to 0.1. */
  public Money times(BigDecimal factor) {
    return rounded(value.multiply(factor));
  }

  /** A percentage of the amount, rounded half-up to 0.1. */
  public Money percent(BigDecimal percent) {
    return rounded(value.multiply(percent).movePointLeft(2));
  }

  /** Divided by a count, rounded half-up to 0.1. */
  public Money dividedBy(long count) {
    return new Money(value.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP));
  }

  /**
   * How many per cent this is of another amount.
   *
   * @return per cent with one decimal, half-up
   * @throws ArithmeticException if the other amount is nil: nil has no ratio
   */
  public BigDecimal asPercentOf(Money other) {
    return value.movePointRight(2).divide(other.value, 1, RoundingMode.HALF_UP);
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public int signum() {
    return value.signum();
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  public boolean isLessThan(Money other) {
    return compareTo(other) < 0;
  }

  /** Whether the two lie no further apart than the tolerance. */
  public boolean isWithin(Money tolerance, Money other) {
    return !minus(other).abs().isMoreThan(tolerance);
  }

  @Override
  public int compareTo(Money other) {
    return value.compareTo(other.value);
  }

  /** The plain amount, {@code "-1200.0"}: the form of {@code pack.json}. */
  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
