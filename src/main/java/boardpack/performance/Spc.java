package boardpack.performance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An XmR chart of one series, "plot the dots": every point with its limits and label, and what the
 * last of them says.
 *
 * @param status what must be said of the last step beside its icons: {@code too few points}, {@code
 *     no variation}, {@code trial limits}; often nothing
 */
public record Spc(
    List<SpcPoint> points, Variation variation, Assurance assurance, List<String> status) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  public Spc {
    points = List.copyOf(points);
    status = List.copyOf(status);
  }

  /**
   * @param series in any order; one value a date
   * @throws IllegalArgumentException if there is no value, or a date stands twice
   */
  public static Spc of(List<Observation> series, Charting charting) {
    var sorted = series.stream().sorted(Comparator.comparing(Observation::date)).toList();
    requireOneADate(sorted);
    var steps = steps(sorted, charting);
    var points = steps.stream().flatMap(step -> step.points().stream()).toList();
    var last = points.get(points.size() - 1);
    var assurance =
        charting
            .target()
            .flatMap(
                target ->
                    last.limits().map(limits -> Assurance.of(limits, target, charting.better())));
    return new Spc(
        points,
        last.limits().isPresent() ? Variation.of(last) : Variation.NONE,
        assurance.orElse(Assurance.NONE),
        status(steps.get(steps.size() - 1)));
  }

  public SpcPoint last() {
    return points.get(points.size() - 1);
  }

  /** Worth a page of its own: a special cause, or a target that is consistently failed. */
  public boolean isException() {
    return variation.isSpecial() || assurance == Assurance.CONSISTENT_FAIL;
  }

  /** Worth a comment: a special cause, or a target that is consistently passed or failed. */
  public boolean isWorthAComment() {
    return isException() || assurance == Assurance.CONSISTENT_PASS;
  }

  /** What the icons say, and since when; empty where there is nothing to be said. */
  public String said() {
    var words = new ArrayList<String>();
    if (variation.isSpecial()) {
      words.add(
          "%s, since %s (%s)"
              .formatted(variation.said(), MONTH.format(since()), last().label().words()));
    } else if (variation == Variation.COMMON_CAUSE) {
      words.add(variation.said());
    }
    if (assurance != Assurance.NONE) {
      words.add(assurance.said());
    }
    words.addAll(status);
    return String.join("; ", words);
  }

  /** The first of the points that end the series and are of one type. */
  private LocalDate since() {
    int first = points.size() - 1;
    while (first > 0
        && points.get(first - 1).type() == last().type()
        && points.get(first - 1).step() == last().step()) {
      first--;
    }
    return points.get(first).date();
  }

  private static void requireOneADate(List<Observation> sorted) {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("A series has at least one value");
    }
    repeated(sorted)
        .ifPresent(
            date -> {
              throw new IllegalArgumentException("Two values for " + date);
            });
  }

  private static Optional<LocalDate> repeated(List<Observation> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).date().equals(sorted.get(i - 1).date())) {
        return Optional.of(sorted.get(i).date());
      }
    }
    return Optional.empty();
  }

  private static List<Step> steps(List<Observation> sorted, Charting charting) {
    var steps = new ArrayList<Step>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || startsStep(charting, sorted.get(i - 1), sorted.get(i))) {
        steps.add(new Step(steps.size(), sorted.subList(from, i), charting));
        from = i;
      }
    }
    return steps;
  }

  private static boolean startsStep(Charting charting, Observation before, Observation point) {
    return charting.rebase().stream()
        .anyMatch(date -> date.isAfter(before.date()) && !date.isAfter(point.date()));
  }

  private static List<String> status(Step last) {
    if (last.observations().size() == 1) {
      return List.of("too few points");
    }
    var status = new ArrayList<String>();
    if (last.isConstant()) {
      status.add("no variation");
    }
    if (last.isTrial()) {
      status.add("trial limits");
    }
    return status;
  }
}
