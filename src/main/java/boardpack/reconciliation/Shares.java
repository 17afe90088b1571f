package boardpack.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What part of each organisation that belongs to several footprints counts in which.
 *
 * @param footprints for each shared organisation, the numbers of its footprints, ascending
 * @param percents for each shared organisation with an agreement, the per cent by footprint number,
 *     from the plans of its footprints
 */
public record Shares(
    Map<String, List<Integer>> footprints, Map<String, SortedMap<Integer, BigDecimal>> percents) {
  /** Nobody is shared. */
  public static final Shares NONE = new Shares(Map.of(), Map.of());

  public Shares {
    footprints = Map.copyOf(footprints);
    percents = Map.copyOf(percents);
  }

  public boolean isShared(String organisation) {
    return footprints.getOrDefault(organisation, List.of()).size() > 1;
  }

  /** What counts in a footprint; empty for an organisation that belongs to it alone. */
  Optional<Share> share(String organisation, int footprint) {
    if (!isShared(organisation)) {
      return Optional.empty();
    }
    var agreed = percents.getOrDefault(organisation, new TreeMap<>());
    var everywhere = footprints.getOrDefault(organisation, List.of());
    return Optional.of(
        agreed.keySet().equals(Set.copyOf(everywhere)) && Share.addUp(agreed)
            ? Share.agreed(footprint, agreed)
            : Share.withoutAgreement(footprint, everywhere));
  }
}
