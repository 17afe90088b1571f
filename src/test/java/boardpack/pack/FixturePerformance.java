package boardpack.pack;

import boardpack.basics.Period;
import boardpack.reference.Indicator;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Indicators with three years of points. Their labels are made up, not calculated. */
final class FixturePerformance {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int MONTHS = 36;

  private final FixtureDraw draw = new FixtureDraw(10);

  List<PerformanceLine> lines() {
    var lines = new ArrayList<PerformanceLine>();
    for (var code : List.of("AE4H", "RTT18", "CAN62", "DTOC", "DIAG6")) {
      var indicator = Reference.shipped().indicator(code).orElseThrow();
      for (var body : FixtureBodies.of(Organisation.Kind.TRUST)) {
        lines.add(line(indicator, body, lines.size()));
      }
    }
    return lines;
  }

  private PerformanceLine line(Indicator indicator, Organisation body, int number) {
    boolean exception = number % 6 == 0;
    var points = points(indicator.higherIsBetter() ? 91 : 4, exception);
    var last = points.get(points.size() - 1);
    return new PerformanceLine(
        "10.%02d".formatted(number + 1),
        body.code(),
        body.name(),
        indicator.code(),
        indicator.name(),
        "%",
        indicator.higherIsBetter(),
        Period.of("2017-11"),
        Optional.of(last.value().movePointRight(2)),
        Optional.of(BigDecimal.valueOf(10_000)),
        last.value(),
        indicator.nationalStandard(),
        number % 2 == 0 ? Optional.of(new BigDecimal("90.0")) : Optional.empty(),
        Optional.of(spc(points, exception)),
        exception,
        exception ? "Seven points below the mean since May: concern." : "",
        exception ? Optional.of(action()) : Optional.empty(),
        List.of(
            FixtureBodies.source(body.code(), ReturnKind.PERF, "Indicators", "D" + (number + 2)),
            FixtureBodies.source(body.code(), ReturnKind.PERF, "Indicators", "E" + (number + 2))));
  }

  private static PerformanceLine.Spc spc(List<PerformanceLine.Point> points, boolean exception) {
    var last = points.get(points.size() - 1);
    return new PerformanceLine.Spc(
        last.mean(),
        last.lower(),
        last.upper(),
        exception ? "concern_low" : "common_cause",
        exception ? "consistent_fail" : "inconsistent",
        "",
        exception
            ? "Concern: seven points below the mean. The standard will not be met by this process."
            : "Common cause: no change that is more than chance. Hit or miss against the standard.",
        points);
  }

  private List<PerformanceLine.Point> points(int level, boolean worsens) {
    return IntStream.range(0, MONTHS)
        .mapToObj(
            month -> {
              boolean late = worsens && month >= MONTHS - 7;
              var value =
                  draw.decimal(level - 2.0, level + 2.0)
                      .subtract(BigDecimal.valueOf(late ? 3 : 0))
                      .max(BigDecimal.ZERO.setScale(1, RoundingMode.UNNECESSARY));
              return new PerformanceLine.Point(
                  FIRST.plusMonths(month),
                  value,
                  BigDecimal.valueOf(level * 10L, 1),
                  Optional.of(BigDecimal.valueOf(level * 10L - 36, 1)),
                  Optional.of(BigDecimal.valueOf(level * 10L + 36, 1)),
                  late ? "shift" : "",
                  late ? "concern" : "common_cause");
            })
        .toList();
  }

  private static PerformanceLine.Action action() {
    return new PerformanceLine.Action(
        "Bed occupancy of 97 % and delays in discharge to care at home",
        "Discharge to assess on all medical wards; 24 more beds in the community",
        "Chief Operating Officer",
        "2018-03");
  }
}
