package boardpack.challenge;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The chance of landing the savings plan (RT20).
 *
 * @param seed kept, so that a re-run prints the same page
 * @param plan the plan of the year that the outcomes are held against
 * @param p20 one outcome in five is below it
 * @param p50 the even-chance outcome
 * @param mean closed form of the expected outcome
 * @param chanceOfPlan the share of draws that reach the plan, per cent with one decimal
 */
public record Simulation(
    long seed,
    int draws,
    Money plan,
    Money p20,
    Money p50,
    Money p80,
    Money mean,
    BigDecimal chanceOfPlan) {

  /** "less than 1 in 100", never 0 %. */
  public String chanceInWords() {
    if (chanceOfPlan.compareTo(BigDecimal.ONE) < 0) {
      return "less than 1 in 100";
    }
    if (chanceOfPlan.compareTo(BigDecimal.valueOf(99)) > 0) {
      return "more than 99 in 100";
    }
    return "about " + chanceOfPlan.setScale(0, RoundingMode.HALF_UP) + " in 100";
  }
}
