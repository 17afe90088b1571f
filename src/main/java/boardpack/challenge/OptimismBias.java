package boardpack.challenge;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * HM Treasury's starting points for optimism bias, per cent (Mott MacDonald, in the supplementary
 * Green Book guidance): the upper bound for a project whose risks are not yet managed, the lower
 * for one whose are.
 *
 * @param capital on capital expenditure (for outsourcing: on operating expenditure)
 * @param leastCapital the lower bound
 * @param duration on the works' duration; not given for outsourcing
 */
record OptimismBias(
    BigDecimal capital,
    BigDecimal leastCapital,
    Optional<BigDecimal> duration,
    Optional<BigDecimal> leastDuration) {

  /** By the return's project_type; empty for one that the table does not know. */
  static Optional<OptimismBias> of(String projectType) {
    return switch (projectType) {
      case "non-standard building" -> Optional.of(of(51, 4, 39, 2));
      case "standard building" -> Optional.of(of(24, 2, 4, 1));
      case "non-standard civil" -> Optional.of(of(66, 6, 25, 3));
      case "standard civil" -> Optional.of(of(44, 3, 20, 1));
      case "equipment" -> Optional.of(of(200, 10, 54, 10));
      case "outsourcing" ->
          Optional.of(
              new OptimismBias(
                  BigDecimal.valueOf(41), BigDecimal.ZERO, Optional.empty(), Optional.empty()));
      default -> Optional.empty();
    };
  }

  /**
   * A part of a project of several kinds.
   *
   * @param value its capital, £000, or its share
   */
  record Part(Money value, OptimismBias bias) {}

  /**
   * The mix of several kinds, weighted by value: 30 % non-standard and 70 % standard building give
   * 32.1 % on capital and 14.5 % on duration.
   *
   * @throws ArithmeticException if the parts come to nought
   */
  static OptimismBias mix(List<Part> parts) {
    return new OptimismBias(
        weighted(parts, part -> Optional.of(part.bias().capital())).orElseThrow(),
        weighted(parts, part -> Optional.of(part.bias().leastCapital())).orElseThrow(),
        weighted(parts, part -> part.bias().duration()),
        weighted(parts, part -> part.bias().leastDuration()));
  }

  private static Optional<BigDecimal> weighted(
      List<Part> parts, Function<Part, Optional<BigDecimal>> bound) {
    var whole = Money.sum(parts.stream().map(Part::value)).value();
    var sum = BigDecimal.ZERO;
    for (var part : parts) {
      var percent = bound.apply(part);
      if (percent.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.value().value().multiply(percent.get()));
    }
    return Optional.of(Percent.of(sum.movePointLeft(2), whole).value());
  }

  private static OptimismBias of(int capital, int leastCapital, int duration, int leastDuration) {
    return new OptimismBias(
        BigDecimal.valueOf(capital),
        BigDecimal.valueOf(leastCapital),
        Optional.of(BigDecimal.valueOf(duration)),
        Optional.of(BigDecimal.valueOf(leastDuration)));
  }
}
