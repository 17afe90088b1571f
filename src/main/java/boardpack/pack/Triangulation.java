package boardpack.pack;

import boardpack.basics.Period;
import java.math.BigDecimal;
import java.util.List;

/** Savings, staff, agency, activity and access on one time axis. */
public record Triangulation(List<Series> series) {
  public Triangulation {
    series = List.copyOf(series);
  }

  /**
   * One of the lines; a month that is not known is not there.
   *
   * @param unit {@code £000}, {@code WTE}, {@code %}
   */
  public record Series(String label, String unit, String said, List<Value> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  public record Value(Period period, BigDecimal value) {}
}
