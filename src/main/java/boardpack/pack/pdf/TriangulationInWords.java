package boardpack.pack.pdf;

import boardpack.pack.Triangulation.Series;
import boardpack.pack.Triangulation.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the measures on one axis of time say together. */
final class TriangulationInWords {
  /** A change of less than a hundredth is none. */
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Series> series;

  TriangulationInWords(List<Series> series) {
    this.series = series;
  }

  /** {@code Savings a month rose, and so did pay}: a saving that is real is missing elsewhere. */
  String finding() {
    var savings = direction("Savings");
    var pay = direction("Total pay");
    if (savings.isEmpty() || pay.isEmpty()) {
      return "What moved together this year";
    }
    var first = "Savings a month %s since the year began".formatted(past(savings.get()));
    return savings.get().equals(pay.get())
        ? first + "; so did the pay bill"
        : first + ", the pay bill " + past(pay.get());
  }

  /** For who listens. */
  String described() {
    return "One axis of time, one above the other: "
        + series.stream()
            .map(one -> one.label() + (one.said().isBlank() ? "" : ": " + one.said()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private Optional<Integer> direction(String label) {
    return series.stream()
        .filter(one -> one.label().startsWith(label) && one.values().size() > 1)
        .map(TriangulationInWords::direction)
        .findFirst();
  }

  private static int direction(Series one) {
    var sorted = one.values().stream().sorted(Comparator.comparing(Value::period)).toList();
    var first = sorted.get(0).value();
    var change = sorted.get(sorted.size() - 1).value().subtract(first);
    return change.abs().multiply(HUNDRED).compareTo(first.abs()) < 0 ? 0 : change.signum();
  }

  private static String past(int direction) {
    return switch (direction) {
      case 1 -> "rose";
      case -1 -> "fell";
      default -> "stood still";
    };
  }
}
