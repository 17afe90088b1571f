package boardpack.pack.compose;

import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Point;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures whose newest month is a signal that the month before was not: one sentence a measure.
 */
final class NewSignals {
  private static final int MOST = 2;
  private static final String CONCERN = "special_cause_concern";
  private static final String IMPROVEMENT = "special_cause_improvement";

  private NewSignals() {}

  /** Those seen at most bodies first. */
  static List<String> of(List<PerformanceLine> performance) {
    return performance.stream()
        .filter(NewSignals::isNew)
        .collect(
            Collectors.groupingBy(
                line -> line.indicator() + newest(line).type(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparing((List<PerformanceLine> lines) -> lines.size()).reversed())
        .limit(MOST)
        .map(NewSignals::sentence)
        .toList();
  }

  private static boolean isNew(PerformanceLine line) {
    return line.spc()
        .map(PerformanceLine.Spc::points)
        .filter(points -> points.size() > 1)
        .filter(points -> isSignal(points.get(points.size() - 1).type()))
        .filter(
            points ->
                !points.get(points.size() - 1).type().equals(points.get(points.size() - 2).type()))
        .isPresent();
  }

  private static boolean isSignal(String type) {
    return type.equals(CONCERN) || type.equals(IMPROVEMENT);
  }

  private static Point newest(PerformanceLine line) {
    var points = line.spc().orElseThrow().points();
    return points.get(points.size() - 1);
  }

  private static String sentence(List<PerformanceLine> lines) {
    var first = lines.get(0);
    var points = first.spc().orElseThrow().points();
    var before = points.get(points.size() - 2).value();
    var others =
        lines.size() == 1
            ? ""
            : ", and so at %s"
                .formatted(Words.counted(lines.size() - 1, "other body", "other bodies"));
    return "%s turned into a special cause of %s in %s: %s at %s (%s a month before)%s."
        .formatted(
            first.indicatorName(),
            newest(first).type().equals(CONCERN) ? "concern" : "improvement",
            first.period().words(),
            PerformanceWords.amount(newest(first).value(), first.unit()),
            first.name(),
            PerformanceWords.amount(before, first.unit()),
            others);
  }
}
