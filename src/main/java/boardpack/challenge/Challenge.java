package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One finding of a realism test: a sentence of fact with its numbers, one of consequence, no
 * adjective.
 *
 * @param rule {@code RT01} to {@code RT34}
 * @param organisation whose assumption it is; the footprint's code where it is the footprint's
 * @param scheme the scheme's reference; empty where the whole programme is meant
 * @param atRisk plan − expected, £000; nil where the test bars a comparison rather than sums
 * @param sentence fact and consequence
 * @param values the numbers of the sentence by name, as printed
 * @param sources the cells it came from
 */
public record Challenge(
    String rule,
    Level level,
    String organisation,
    String scheme,
    Money atRisk,
    String sentence,
    Map<String, String> values,
    Threshold threshold,
    List<Source> sources) {
  public Challenge {
    values = Map.copyOf(values);
    sources = List.copyOf(sources);
  }

  /** How far beyond its thresholds. */
  public enum Level {
    AMBER,
    RED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The threshold that was crossed.
   *
   * @param value in words: {@code over 70 % in M7 to M12}
   * @param from since when it holds, ISO date
   */
  public record Threshold(String value, String from) {}
}
