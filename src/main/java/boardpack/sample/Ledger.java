package boardpack.sample;

import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.TemplateSheet;
import boardpack.returns.Templates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A body's true year, line by line: what was planned, and what will have happened by March. Totals
 * are added up by the formulas of the template.
 */
final class Ledger {
  private final TemplateSheet sheet;
  private final Map<String, Months> plan = new HashMap<>();
  private final Map<String, Months> actual = new HashMap<>();
  private final Set<String> foreseen = new HashSet<>();
  private final Fate fate;

  Ledger(ReturnKind kind, Fate fate) {
    this.fate = fate;
    sheet = Templates.shipped().of(kind).sheet(FinanceReturn.lineSheet(kind)).orElseThrow();
  }

  TemplateSheet sheet() {
    return sheet;
  }

  /** A line whose differences are carried forward in the forecast. */
  void put(String line, Months planned, Months happened) {
    plan.put(line, planned);
    actual.put(line, happened);
  }

  /** A line whose outturn is known in advance: a target, a grant that was lost. */
  void putForeseen(String line, Months planned, Months happened) {
    put(line, planned, happened);
    foreseen.add(line);
  }

  Months plan(String line) {
    return total(line, part -> plan.getOrDefault(part, Months.NIL));
  }

  Months actual(String line) {
    return total(line, part -> actual.getOrDefault(part, Months.NIL));
  }

  /** Actual to a month and, after it, the forecast that was made in that month. */
  Months outturn(String line, int month) {
    return total(line, part -> outturnOfPart(part, month));
  }

  private Months outturnOfPart(String part, int month) {
    var planned = plan.getOrDefault(part, Months.NIL);
    var happened = actual.getOrDefault(part, Months.NIL);
    if (foreseen.contains(part)) {
      return happened;
    }
    return switch (fate) {
      case RECOVERS -> recovered(planned, happened, month, 0.15);
      case HOPES -> recovered(planned, happened, month, 0.88 * 12 / month);
      case STUCK -> recovered(planned, happened, month, 0);
      case STEADY, BOOKS_LOST_FUND -> carriedForward(planned, happened, month);
    };
  }

  /** A forecast that keeps only a part of the difference so far, to the last tenth. */
  private static Months recovered(Months plan, Months actual, int month, double kept) {
    long difference = actual.to(month) - plan.to(month);
    if (month == 12) {
      return actual;
    }
    long toCome = Math.round(difference * kept) - difference;
    int left = 12 - month;
    return actual.until(
        month,
        Months.of(
            later ->
                plan.month(later)
                    + toCome * (later - month) / left
                    - toCome * (later - month - 1) / left));
  }

  /** The plan after a month, and with it the average difference up to that month. */
  static Months carriedForward(Months plan, Months actual, int month) {
    long difference = Math.round((actual.to(month) - plan.to(month)) / (double) month);
    return actual.until(month, Months.of(later -> plan.month(later) + difference));
  }

  private Months total(String code, Function<String, Months> part) {
    var formula = sheet.line(code).map(line -> line.formula()).orElse("");
    if (formula.isEmpty() || formula.startsWith("sum of")) {
      return part.apply(code);
    }
    var sum = Months.NIL;
    boolean minus = false;
    for (var word : formula.split(" ")) {
      if (word.equals("+") || word.equals("-")) {
        minus = word.equals("-");
      } else {
        var term = total(word, part);
        sum = minus ? sum.minus(term) : sum.plus(term);
      }
    }
    return sum;
  }
}
