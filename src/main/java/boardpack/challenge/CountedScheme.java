package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.reconciliation.SavingsPosition;
import boardpack.reconciliation.SavingsPosition.Pair;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a scheme counts in the footprint: its share of an NHS body's scheme, and only the smaller
 * of two that are the same saving.
 */
record CountedScheme(Money delivered, Money outstanding) {

  /** By {@link #key}. */
  static Map<String, CountedScheme> of(SavingsPosition savings) {
    var counted = new TreeMap<String, CountedScheme>();
    savings.schemes().stream()
        .filter(shared -> shared.scheme().row().of().key().kind() != ReturnKind.LA)
        .forEach(shared -> counted.put(key(shared.scheme()), of(shared)));
    savings.pairs().forEach(pair -> counted.remove(key(larger(pair).scheme())));
    return counted;
  }

  static String key(Scheme scheme) {
    return scheme.organisation() + " " + scheme.ref();
  }

  private static CountedScheme of(SharedScheme shared) {
    var outstanding = shared.forecast().minus(shared.ytdActual()).max(Money.ZERO);
    return new CountedScheme(shared.ytdActual(), outstanding);
  }

  private static SharedScheme larger(Pair pair) {
    int order = pair.one().yearPlan().compareTo(pair.other().yearPlan());
    if (order == 0) {
      order = key(pair.one().scheme()).compareTo(key(pair.other().scheme()));
    }
    return order > 0 ? pair.one() : pair.other();
  }
}
