package boardpack.performance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code spc} answers, in JSON or as a table; figures to twelve decimals. */
record SpcAnswer(
    List<Point> points,
    String variation,
    String assurance,
    String status,
    List<LocalDate> gaps,
    @JsonIgnore String said) {
  private static final int DECIMALS = 12;

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Point(
      LocalDate date,
      BigDecimal value,
      BigDecimal mean,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable BigDecimal nearLower,
      @Nullable BigDecimal nearUpper,
      String label,
      String type,
      int step,
      boolean trial) {
    static Point of(SpcPoint point) {
      return new Point(
          point.date(),
          point.value(),
          shown(point.mean()),
          limit(point, Limits::lower),
          limit(point, Limits::upper),
          limit(point, Limits::nearLower),
          limit(point, Limits::nearUpper),
          point.label().words(),
          point.type().word(),
          point.step(),
          point.trial());
    }
  }

  static SpcAnswer of(Spc spc, List<LocalDate> gaps) {
    return new SpcAnswer(
        spc.points().stream().map(Point::of).toList(),
        spc.variation().word(),
        spc.assurance().word(),
        String.join(", ", spc.status()),
        gaps,
        spc.said());
  }

  /** For a terminal. */
  String table() {
    var table = new StringBuilder(row("date", "value", "mean", "lower", "upper", "label"));
    for (var point : points) {
      table.append(
          row(
              point.date.toString(),
              point.value.toPlainString(),
              rounded(point.mean),
              rounded(point.lower),
              rounded(point.upper),
              point.label));
    }
    gaps.forEach(gap -> table.append("%-12s no value: a gap in the line%n".formatted(gap)));
    return table
        .append("%nvariation: %s%nassurance:  %s%n".formatted(variation, assurance))
        .append(said)
        .toString();
  }

  private static String row(
      String date, String value, String mean, String lower, String upper, String label) {
    return "%-12s %14s %14s %14s %14s  %s%n".formatted(date, value, mean, lower, upper, label);
  }

  private static String rounded(@Nullable BigDecimal number) {
    return number == null ? "–" : number.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  private static @Nullable BigDecimal limit(SpcPoint point, Function<Limits, BigDecimal> which) {
    Optional<BigDecimal> limit = point.limits().map(which);
    return limit.isPresent() ? shown(limit.get()) : null;
  }

  private static BigDecimal shown(BigDecimal number) {
    var rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
