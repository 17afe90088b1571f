package boardpack.performance;

import boardpack.basics.Quantity;
import boardpack.basics.Source;
import boardpack.reference.Indicator;
import boardpack.returns.History.Measured;
import boardpack.returns.IndicatorValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One month of an indicator as somebody sent it.
 *
 * @param numerator of the month, or of the year to date where the indicator is cumulative
 * @param denominator empty for a count
 * @param sources the cells it stands in
 */
public record Measurement(
    YearMonth month, BigDecimal numerator, Optional<BigDecimal> denominator, List<Source> sources) {
  private static final MathContext AS_SAVED = new MathContext(15);

  public Measurement {
    sources = List.copyOf(sources);
  }

  static Measurement of(Measured past) {
    return new Measurement(
        past.month(),
        past.numerator().value(),
        past.denominator().map(Quantity::value),
        past.sources());
  }

  /** Empty where there is no numerator: not applicable, or not known yet. */
  static Optional<Measurement> of(IndicatorValue reported) {
    if (reported.notApplicable()) {
      return Optional.empty();
    }
    var month = reported.period().calendarMonth();
    return reported.numerator().map(given -> of(month, given, reported.denominator()));
  }

  private static Measurement of(YearMonth month, Quantity given, Optional<Quantity> over) {
    return new Measurement(
        month,
        given.value(),
        over.map(Quantity::value),
        Stream.concat(Stream.of(given), over.stream()).map(Quantity::source).toList());
  }

  /** In the indicator's unit; empty where nothing stands below the line. */
  Optional<BigDecimal> value(Indicator indicator) {
    if (indicator.isCount()) {
      return Optional.of(numerator);
    }
    var above = indicator.unit().equals("percent") ? numerator.movePointRight(2) : numerator;
    return denominator.filter(over -> over.signum() > 0).map(over -> above.divide(over, AS_SAVED));
  }

  /** What came in this month, of two running totals of one year. */
  Measurement since(Measurement before) {
    return new Measurement(
        month,
        numerator.subtract(before.numerator),
        denominator.flatMap(over -> before.denominator.map(over::subtract)),
        Stream.concat(sources.stream(), before.sources.stream()).toList());
  }
}
