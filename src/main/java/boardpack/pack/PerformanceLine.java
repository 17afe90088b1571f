package boardpack.pack;

import boardpack.basics.Period;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of one organisation. It carries its own period: performance lags finance.
 *
 * @param value in the indicator's unit
 * @param spc empty where the indicator gets a table and no icon
 * @param exception special cause or consistent fail: shown on the exceptions page
 */
public record PerformanceLine(
    String printedRef,
    String organisation,
    String name,
    String indicator,
    String indicatorName,
    String unit,
    boolean higherIsBetter,
    Period period,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    BigDecimal value,
    Optional<BigDecimal> standard,
    Optional<BigDecimal> trajectory,
    Optional<Spc> spc,
    boolean exception,
    String comment,
    Optional<Action> action,
    List<Source> sources) {
  public PerformanceLine {
    sources = List.copyOf(sources);
  }

  /**
   * Limits of the last step and every point.
   *
   * @param variation the words of the SPC rules: {@code concern_low}, {@code common_cause}
   * @param assurance {@code consistent_pass}, {@code consistent_fail}, {@code inconsistent}, {@code
   *     none}
   * @param status {@code too few points}, {@code no variation}, {@code trial limits}, or empty
   * @param said what the icons say, in words
   */
  public record Spc(
      BigDecimal mean,
      Optional<BigDecimal> lower,
      Optional<BigDecimal> upper,
      String variation,
      String assurance,
      String status,
      String said,
      List<Point> points) {
    public Spc {
      points = List.copyOf(points);
    }
  }

  /** One month of a chart. */
  public record Point(
      LocalDate date,
      BigDecimal value,
      BigDecimal mean,
      Optional<BigDecimal> lower,
      Optional<BigDecimal> upper,
      String label,
      String type) {}

  /** What the organisation does about it, as its exception report says. */
  public record Action(String cause, String action, String ownerRole, String recoveryMonth) {}
}
