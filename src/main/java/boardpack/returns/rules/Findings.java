package boardpack.returns.rules;

import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.basics.Severity;
import boardpack.basics.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong, all in one pass. A rule that is not in force in the period is silent; a
 * sheet full of the same fault is listed up to {@value #MOST_ALIKE} cells and counted beyond.
 */
public final class Findings {
  public static final int MOST_ALIKE = 50;

  private final RuleBook rules;
  private final @Nullable Period period;
  private final List<Finding> all = new ArrayList<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final Map<String, Finding> uncounted = new LinkedHashMap<>();

  /**
   * @param period of the return, or null while it is not known
   */
  public Findings(RuleBook rules, @Nullable Period period) {
    this.rules = rules;
    this.period = period;
  }

  /** What the rules of this return tolerate. */
  public RuleBook rules() {
    return rules;
  }

  public void add(Message message, Spot spot, Object... gaps) {
    if (period != null && !rules.isInForce(message.code(), period)) {
      return;
    }
    var finding = finding(message, spot, gaps);
    var kind = message.name() + "@" + spot.tab();
    if (alike.merge(kind, 1, Integer::sum) <= MOST_ALIKE) {
      all.add(finding);
    } else {
      uncounted.putIfAbsent(kind, finding);
    }
  }

  public void addAll(List<Finding> others) {
    all.addAll(others);
  }

  /** Everything found, in the order of a reader's eye. */
  public List<Finding> all() {
    var listed = new ArrayList<>(all);
    uncounted.forEach(
        (kind, first) -> listed.add(rest(first, alike.getOrDefault(kind, 0) - MOST_ALIKE)));
    listed.sort(Finding.READING_ORDER);
    return List.copyOf(listed);
  }

  private static Finding finding(Message message, Spot spot, Object... gaps) {
    var words = message.wording();
    return new Finding(
        words.code(),
        words.severity(),
        spot.tab(),
        spot.cell(),
        spot.row(),
        spot.found(),
        spot.expected(),
        words.filled(gaps) + reason(words.severity(), spot.justification()),
        words.remedy());
  }

  private static String reason(Severity severity, String justification) {
    return severity == Severity.WARN && !justification.isBlank()
        ? " The sender says: \"" + Shown.of(justification.strip()) + "\""
        : "";
  }

  private static Finding rest(Finding first, int more) {
    return Finding.ofSheet(
        first.code(),
        first.severity(),
        Objects.requireNonNullElse(first.sheet(), ""),
        "%d more cells of this sheet have the same fault (the first %d are listed)."
            .formatted(more, MOST_ALIKE),
        first.remedy());
  }
}
