package boardpack.returns.rules;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reference.ReferenceFile;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules as {@code validation_rules.csv} states them: what each tolerates, and the periods in
 * which it is in force. An old return is not judged by a new rule.
 */
public final class RuleBook {
  private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");

  private final Map<String, Entry> byId = new LinkedHashMap<>();

  /**
   * One rule.
   *
   * @param tolerance as stated, the first amount of it; nil where there is none
   * @param until the last month, or null while it lasts
   */
  public record Entry(
      String id,
      String says,
      String severity,
      BigDecimal tolerance,
      YearMonth from,
      @Nullable YearMonth until) {
    boolean isInForce(Period period) {
      var month = period.calendarMonth();
      return !month.isBefore(from) && (until == null || !month.isAfter(until));
    }
  }

  public RuleBook(ReferenceFile file) {
    for (var row : file.rows()) {
      var until = row.text("valid_to");
      byId.put(
          row.required("id"),
          new Entry(
              row.text("id"),
              row.required("rule"),
              row.required("severity"),
              amount(row.text("tolerance")),
              YearMonth.parse(row.required("valid_from")),
              until.isEmpty() ? null : YearMonth.parse(until)));
    }
  }

  /** The rules that ship with the product. */
  public static RuleBook shipped() {
    return Shipped.RULES;
  }

  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }

  public Money tolerance(String id) {
    return Money.rounded(entry(id).tolerance());
  }

  /** The tolerance of a rule that is not about money. */
  public BigDecimal exactTolerance(String id) {
    return entry(id).tolerance();
  }

  public boolean isInForce(String id, Period period) {
    return entry(id).isInForce(period);
  }

  private Entry entry(String id) {
    var entry = byId.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("No rule " + id + " in validation_rules.csv");
    }
    return entry;
  }

  private static BigDecimal amount(String text) {
    var amount = AMOUNT.matcher(text);
    return amount.find() ? new BigDecimal(amount.group()) : BigDecimal.ZERO;
  }

  private static final class Shipped {
    static final RuleBook RULES = new RuleBook(ReferenceFile.shipped("validation_rules.csv"));
  }
}
