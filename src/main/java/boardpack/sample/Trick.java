package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A way of going wrong, and a way of just not going wrong.
 *
 * @param kinds the returns it can be played on; victims are taken from each in turn
 * @param expected {@code refused}, {@code finding}, {@code amber} or {@code red}
 * @param alongside other rules that the same deed breaks, with what is expected of them
 * @param fit on whom it can be played
 */
record Trick(
    String rule,
    List<ReturnKind> kinds,
    String expected,
    Act wrong,
    Act justRight,
    Map<String, String> alongside,
    Predicate<SampleReturn> fit) {
  Trick {
    kinds = List.copyOf(kinds);
    alongside = Map.copyOf(alongside);
  }

  Trick(String rule, List<ReturnKind> kinds, String expected, Act wrong, Act justRight) {
    this(rule, kinds, expected, wrong, justRight, Map.of(), any -> true);
  }

  /** The same deed breaks another rule too. */
  Trick with(String otherRule, String otherExpected) {
    var more = new TreeMap<>(alongside);
    more.put(otherRule, otherExpected);
    return new Trick(rule, kinds, expected, wrong, justRight, more, fit);
  }

  Trick where(Predicate<SampleReturn> fits) {
    return new Trick(rule, kinds, expected, wrong, justRight, alongside, fit.and(fits));
  }

  /** Changes a return. */
  @FunctionalInterface
  interface Act {
    /**
     * @return the cell that gives it away
     */
    Touch on(SampleReturn victim);
  }

  static Trick of(String rule, ReturnKind kind, String expected, Act wrong, Act justRight) {
    return new Trick(rule, List.of(kind), expected, wrong, justRight);
  }

  static Trick ofFinance(String rule, String expected, Act wrong, Act justRight) {
    return new Trick(
        rule, List.of(ReturnKind.PROV, ReturnKind.COMM, ReturnKind.LA), expected, wrong, justRight);
  }
}
