package boardpack.returns;

import boardpack.basics.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the sender stated on the Cover.
 *
 * @param values each key of the Cover with its value as text; a key left blank is absent
 */
public record Cover(
    ReturnKey key, String organisationName, int submission, Map<String, String> values) {
  public Cover {
    values = Map.copyOf(values);
  }

  /** The value of a key, such as {@code prepared_by_role}. */
  public Optional<String> value(String item) {
    return Optional.ofNullable(values.get(item));
  }

  /** When it was approved; empty = unsigned. */
  public Optional<LocalDate> approvedOn() {
    return value("approval_date").map(LocalDate::parse);
  }

  public boolean isControlTotalAgreed() {
    return value("control_total_agreed").filter("Y"::equals).isPresent();
  }

  /** For a council that reports quarterly: the month its figures are of. */
  public Optional<Period> lastReportedPeriod() {
    return value("last_reported_period").flatMap(text -> Period.parse(key.period().year(), text));
  }
}
