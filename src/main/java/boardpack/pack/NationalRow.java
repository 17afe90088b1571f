package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One footprint among the 44, as its own board pack has it.
 *
 * @param printedRef reference of the row; the letters of its figures are in {@code COLUMNS}
 * @param number 1 to 44
 * @param issue of the pack that it is taken from; empty where there is none
 * @param controlTotal year's plan excluding STF, and how far the forecast is from it
 * @param savings of the NHS bodies, each counted once
 * @param evenChance the outcome of savings that is as likely exceeded as missed
 * @param chance of the savings plan in full, per cent
 * @param gap the chosen gap with its basis; several bases cannot be compared
 * @param statements open statements of chief finance officers that are not kept to one body
 * @param sources the pack's model
 */
public record NationalRow(
    String printedRef,
    int number,
    String code,
    String name,
    Optional<Integer> issue,
    int returnsIn,
    int returnsDue,
    Optional<ControlTotal> controlTotal,
    Optional<Savings> savings,
    Optional<Money> evenChance,
    Optional<BigDecimal> chance,
    String chanceInWords,
    Optional<Gap> gap,
    int statements,
    Money saidAtRisk,
    int redFindings,
    List<Source> sources) {
  public NationalRow {
    sources = List.copyOf(sources);
  }

  /** £000, favourable-positive variance. */
  public record ControlTotal(Money yearPlan, Money forecast, Money variance) {}

  /** £000, savings positive. */
  public record Savings(Money ytdPlan, Money ytdActual, Money yearPlan, Money forecast) {}

  /** £000, with what makes two gaps comparable or not. */
  public record Gap(Money value, String scope, String basis, String year, String source) {
    /** {@code NHS and social care, cumulative, 2020/21}. */
    public String basisInWords() {
      return "%s, %s, %s".formatted(scope, basis, year);
    }
  }
}
