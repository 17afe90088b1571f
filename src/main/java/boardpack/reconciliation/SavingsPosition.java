package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The footprint's savings: every scheme, and what they come to without counting any twice.
 *
 * @param schemes of NHS bodies and councils, each with the share that counts here
 * @param doubleCounted schemes claimed by two partners: the smaller value of each pair
 * @param total NHS schemes net of what is counted twice
 * @param council the councils' own schemes
 */
public record SavingsPosition(
    List<SharedScheme> schemes,
    List<Pair> pairs,
    SavingsTotal total,
    SavingsTotal doubleCounted,
    SavingsTotal council) {
  public SavingsPosition {
    schemes = List.copyOf(schemes);
    pairs = List.copyOf(pairs);
  }

  /**
   * A scheme, and the part of it that counts here.
   *
   * @param percent of a shared organisation; empty for a body of this footprint alone
   */
  public record SharedScheme(
      Scheme scheme,
      Optional<BigDecimal> percent,
      Money yearPlan,
      Money ytdPlan,
      Money ytdActual,
      Money forecast) {}

  /**
   * The same saving claimed by a commissioner and a provider.
   *
   * @param counted what the system saves: the smaller value
   */
  public record Pair(
      String systemRef, SharedScheme one, SharedScheme other, SavingsTotal counted) {}

  /** Savings of a group of schemes, £000, positive. */
  public record SavingsTotal(
      Money yearPlan, Money ytdPlan, Money ytdActual, Money forecast, List<Source> sources) {
    public SavingsTotal {
      sources = List.copyOf(sources);
    }
  }
}
