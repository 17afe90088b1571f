package boardpack.pack.compose;

import boardpack.basics.MoneyWords;
import boardpack.pack.Overview;
import boardpack.pack.PerformanceLine;
import boardpack.pack.Summary.Decision;
import boardpack.reconciliation.Bridge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can be decided of any month: the body furthest from its control total, the council furthest
 * over its budget, the measure that is sure to miss its standard, the part of the gap left open.
 */
final class StandingMatters {
  private final List<Decision> matters = new ArrayList<>();

  List<Decision> of(Overview overview, List<PerformanceLine> performance, Optional<Bridge> bridge) {
    worst(overview.nhs()).ifPresent(this::body);
    worst(overview.councils()).ifPresent(this::council);
    performance.stream().filter(StandingMatters::surelyMissed).findFirst().ifPresent(this::measure);
    bridge.filter(gap -> gap.computedResidual().signum() > 0).ifPresent(this::gap);
    return List.copyOf(matters);
  }

  private static Optional<Overview.Row> worst(List<Overview.Row> rows) {
    return rows.stream()
        .filter(row -> Words.printedSign(row.forecastVariance()) < 0)
        .min(Comparator.comparing(Overview.Row::forecastVariance));
  }

  private void body(Overview.Row row) {
    matters.add(
        new Decision(
            "Ask %s how it will return to its control total, and by when.".formatted(row.name()),
            "Its forecast is %s control total; it is %s plan to date."
                .formatted(
                    Words.behindOrAhead(row.forecastVariance()),
                    Words.behindOrAhead(row.ytdVariance())),
            4,
            row.organisation()));
  }

  private void council(Overview.Row row) {
    matters.add(
        new Decision(
            "Agree with %s how its overspend on adult social care will be met."
                .formatted(row.name()),
            "It forecasts %s net against a budget of %s: %s over."
                .formatted(
                    MoneyWords.pounds(row.forecast()),
                    MoneyWords.pounds(row.yearPlan()),
                    MoneyWords.pounds(row.forecastVariance().abs())),
            5,
            row.organisation()));
  }

  private static boolean surelyMissed(PerformanceLine line) {
    return line.standard().isPresent()
        && line.spc().filter(spc -> spc.assurance().equals("consistent_fail")).isPresent();
  }

  private void measure(PerformanceLine line) {
    matters.add(
        new Decision(
            "Ask for a dated recovery plan for %s.".formatted(line.indicatorName()),
            "%s stood at %s in %s against a standard of %s; on its past variation it will go on missing it."
                .formatted(
                    line.name(),
                    PerformanceWords.amount(line.value(), line.unit()),
                    line.period().words(),
                    line.standard()
                        .map(BigDecimal::stripTrailingZeros)
                        .orElseThrow()
                        .toPlainString()),
            11,
            line.indicator()));
  }

  private void gap(Bridge gap) {
    matters.add(
        new Decision(
            "Agree how the remaining %s of the gap will be closed."
                .formatted(MoneyWords.pounds(gap.computedResidual())),
            "The solutions that the plan names do not reach so far.",
            8));
  }
}
