package boardpack.reconciliation;

import boardpack.basics.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What counts in one footprint of an organisation that belongs to several.
 *
 * @param agreed whether all its footprints agreed; otherwise it stands in full in the first
 * @param percents of each of its footprints, adding up to 100
 */
record Share(int footprint, boolean agreed, SortedMap<Integer, BigDecimal> percents) {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  static Share agreed(int footprint, SortedMap<Integer, BigDecimal> percents) {
    return new Share(footprint, true, percents);
  }

  /** In full in its host footprint, the one with the lowest number; a memo elsewhere. */
  static Share withoutAgreement(int footprint, List<Integer> footprints) {
    var percents = new TreeMap<Integer, BigDecimal>();
    footprints.forEach(each -> percents.put(each, BigDecimal.ZERO));
    percents.put(percents.firstKey(), ALL);
    return new Share(footprint, false, percents);
  }

  static boolean addUp(Map<Integer, BigDecimal> percents) {
    return percents.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(ALL) == 0;
  }

  BigDecimal percent() {
    return percents.getOrDefault(footprint, BigDecimal.ZERO);
  }

  /**
   * The part of an amount, to 0.1: each part is cut off there, and the tenths that are left go to
   * the parts that lost most, so that the parts add up to the whole. Of equals the lowest number
   * comes first.
   */
  Money of(Money whole) {
    var parts = new TreeMap<Integer, BigDecimal>();
    percents.forEach((number, percent) -> parts.put(number, exact(whole.abs(), percent)));
    var cut = new TreeMap<Integer, BigDecimal>();
    parts.forEach((number, part) -> cut.put(number, part.setScale(Money.SCALE, RoundingMode.DOWN)));
    var sum = cut.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    long tenthsLeft = whole.abs().value().subtract(sum).movePointRight(Money.SCALE).longValue();
    boolean getsOne =
        percents.keySet().stream()
            .sorted(Comparator.comparing(number -> lost(parts, cut, number)))
            .limit(tenthsLeft)
            .anyMatch(number -> number == footprint);
    var part = new Money(cut.getOrDefault(footprint, BigDecimal.ZERO.setScale(Money.SCALE)));
    var counted = getsOne ? part.plus(Money.of("0.1")) : part;
    return whole.signum() < 0 ? counted.negate() : counted;
  }

  private static BigDecimal exact(Money whole, BigDecimal percent) {
    return whole.value().multiply(percent).movePointLeft(2);
  }

  /** Negative, so that the greatest loss sorts first. */
  private static BigDecimal lost(
      Map<Integer, BigDecimal> parts, Map<Integer, BigDecimal> cut, Integer number) {
    return cut.getOrDefault(number, BigDecimal.ZERO)
        .subtract(parts.getOrDefault(number, BigDecimal.ZERO));
  }
}
