package boardpack.returns;

import boardpack.basics.Money;

/**
 * One fixed line of a finance sheet.
 *
 * @param formula the sum it must equal, codes and operators spaced ({@code INC + PAY + NP}); empty
 *     for a line that is typed, or words where the rule is not a sum of lines
 * @param favourableWhenHigher whether more is better: true throughout a trust's I&E, where costs
 *     are negative; false for the spending lines of commissioners and councils
 */
public record TemplateLine(
    String code,
    String label,
    Sign sign,
    String formula,
    boolean favourableWhenHigher,
    boolean isScore) {

  /** The sign that plan, actual and forecast of a line must have. */
  public enum Sign {
    POSITIVE,
    NEGATIVE,
    EITHER
  }

  /** Actual against plan, favourable positive: the sign of every variance in the product. */
  public Money variance(Money plan, Money actual) {
    return favourableWhenHigher ? actual.minus(plan) : plan.minus(actual);
  }
}
