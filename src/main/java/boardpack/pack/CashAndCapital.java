package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.util.List;
import java.util.Optional;

/**
 * Cash, capital and funding.
 *
 * @param trusts each trust's cash, loans and capital
 * @param funding capital asked and awarded, transformation funding, STF: as the plan states them
 *     for the footprint; a trust's STF stands in its row
 */
public record CashAndCapital(List<Trust> trusts, List<TargetLine> funding) {
  public CashAndCapital {
    trusts = List.copyOf(trusts);
    funding = List.copyOf(funding);
  }

  /**
   * One trust, £000.
   *
   * @param lowPoint the lowest closing cash of the year's profile, and its month
   */
  public record Trust(
      String ref,
      String organisation,
      String name,
      Money cash,
      Money cashForecast,
      Money loans,
      Money capitalPlan,
      Money capitalYtd,
      Money capitalForecast,
      Optional<LowPoint> lowPoint,
      Money stfPlan,
      Money stfYtd,
      Money stfForecast,
      List<Source> sources) {
    public Trust {
      sources = List.copyOf(sources);
    }
  }

  public record LowPoint(String month, Money cash) {}
}
