package boardpack.challenge;

import boardpack.command.WrongUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One set of thresholds of a rule.
 *
 * @param from the first day it holds
 * @param values by name, {@code second-half.amber}
 */
record DatedThresholds(LocalDate from, Map<String, String> values) {
  private static final String RUNS_FROM = "runs-from";

  DatedThresholds {
    values = Map.copyOf(values);
  }

  /** The month of the year from which the test runs, 1 to 12. */
  int runsFrom() {
    return Integer.parseInt(values.getOrDefault(RUNS_FROM, "M1").substring(1));
  }

  /** The amber and red bound of a measure. */
  Limit limit(String measure) {
    return new Limit(find(measure + ".amber"), find(measure + ".red"));
  }

  /**
   * @throws WrongUsage if it is not there, or is no number
   */
  BigDecimal number(String name) {
    return find(name).orElseThrow(() -> new WrongUsage(Thresholds.FILE + " lacks " + name));
  }

  int whole(String name) {
    return number(name).intValueExact();
  }

  /** A list written with commas. */
  List<String> words(String name) {
    return Stream.of(values.getOrDefault(name, "").split(",")).map(String::strip).toList();
  }

  void checkHas(Set<String> needed, String file, String rule) {
    needed.stream()
        .filter(name -> !values.containsKey(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new WrongUsage("%s: %s from %s lacks %s".formatted(file, rule, from, name));
            });
  }

  private Optional<BigDecimal> find(String name) {
    var text = values.get(name);
    try {
      return text == null ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException notNumber) {
      throw new WrongUsage("%s: %s is '%s', not a number".formatted(Thresholds.FILE, name, text));
    }
  }
}
