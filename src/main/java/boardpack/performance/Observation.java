package boardpack.performance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One value of a series. */
public record Observation(LocalDate date, BigDecimal value) {
  public Observation {
    value = value.round(Limits.OF_VALUES);
  }
}
