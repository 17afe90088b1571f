package boardpack.challenge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A realism test's entry in the rule book, with the thresholds that hold in the month.
 *
 * @param message the sentence to print, with places for its numbers
 * @param evidence what is known from elsewhere
 */
record Rule(
    String id, String name, String message, DatedThresholds thresholds, List<Evidence> evidence) {

  /**
   * What is known from elsewhere.
   *
   * @param knownFrom the first day on which it could be quoted
   */
  record Evidence(LocalDate knownFrom, String says, String source) {
    String quoted() {
      return says + " (" + source + ")";
    }
  }

  Sentence sentence() {
    return Sentence.of(message);
  }

  Limit limit(String measure) {
    return thresholds.limit(measure);
  }

  BigDecimal number(String name) {
    return thresholds.number(name);
  }

  /** The evidence that was known on a day; never quotes the future. */
  Optional<String> evidenceOn(LocalDate day) {
    var known =
        evidence.stream()
            .filter(item -> !item.knownFrom().isAfter(day))
            .map(Evidence::quoted)
            .collect(Collectors.joining("; "));
    return Optional.of(known).filter(text -> !text.isEmpty());
  }

  Challenge.Threshold crossed(Breach breach) {
    return new Challenge.Threshold(breach.threshold(), thresholds.from().toString());
  }
}
