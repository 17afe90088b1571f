package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One finding of a realism test: a sentence of fact with its numbers, one of consequence, no
 * adjective. An organisation that several footprints share is tested on its own figures in full.
 *
 * @param rule {@code RT01} to {@code RT34}
 * @param name the test's name, {@code Run rate needed v achieved}
 * @param organisation whose assumption it is; the footprint's code where it is the footprint's
 * @param scheme the scheme's reference; empty where the whole programme is meant
 * @param atRisk plan − expected, £000; nil where the test bars a comparison rather than sums
 * @param sentence fact and consequence
 * @param values the numbers of the sentence by name, as printed
 * @param evidence what is known from elsewhere, and where it was published; never later than the
 *     pack
 * @param sources the cells it came from
 * @param answer what the owner of the assumption said last
 */
public record Challenge(
    String rule,
    String name,
    Level level,
    String organisation,
    String scheme,
    Money atRisk,
    String sentence,
    Map<String, String> values,
    Threshold threshold,
    Optional<String> evidence,
    List<Source> sources,
    Optional<Answer> answer) {
  public Challenge {
    values = Map.copyOf(values);
    sources = List.copyOf(sources);
  }

  /** One that has no evidence from elsewhere and no answer yet. */
  public Challenge(
      String rule,
      Level level,
      String organisation,
      String scheme,
      Money atRisk,
      String sentence,
      Map<String, String> values,
      Threshold threshold,
      List<Source> sources) {
    this(
        rule,
        rule,
        level,
        organisation,
        scheme,
        atRisk,
        sentence,
        values,
        threshold,
        Optional.empty(),
        sources,
        Optional.empty());
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

  /**
   * What the owner of the assumption said to it. A finding is accepted, answered or disputed; it
   * cannot be deleted.
   *
   * @param what {@code accepted}, {@code answered} or {@code disputed}
   * @param pending it was reported through a workbook and its author has not confirmed it
   */
  public record Answer(
      LocalDate on, String what, String organisation, String role, String text, boolean pending) {

    /** What the owner said in person. */
    public Answer(LocalDate on, String what, String organisation, String role, String text) {
      this(on, what, organisation, role, text, false);
    }

    /** As printed: {@code disputed (reported, not yet confirmed)}. */
    public String words() {
      return pending ? what + " (reported, not yet confirmed)" : what;
    }
  }

  /** What an answer is given to: rule, organisation and scheme, {@code RT13 RXH C014}. */
  public String key() {
    return (rule + " " + organisation + " " + scheme).strip();
  }

  /** The same finding with its owner's answer. */
  public Challenge answeredBy(Answer given) {
    return new Challenge(
        rule,
        name,
        level,
        organisation,
        scheme,
        atRisk,
        sentence,
        values,
        threshold,
        evidence,
        sources,
        Optional.of(given));
  }
}
