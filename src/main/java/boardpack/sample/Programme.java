package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;

/** The savings programme of one body for the year, and what earlier years delivered. */
record Programme(Body body, ReturnKind kind, long base, List<SavingsScheme> schemes) {

  /**
   * @param base what its size is measured against, tenths of £000: turnover, allocation, net social
   *     care
   */
  static Programme of(Body body, ReturnKind kind, long base, long seed) {
    var luck = Luck.of(seed, body.code(), "savings");
    var ideas = luck.shuffled(Idea.of(kind));
    int count =
        Math.min(ideas.size(), kind == ReturnKind.PROV ? luck.between(7, 12) : luck.between(5, 8));
    long year = Math.round(base * sizeOf(kind, luck));
    var weights = new double[12];
    for (int scheme = 0; scheme < count; scheme++) {
      weights[scheme] = luck.between(0.6, 1.4);
    }
    weights[0] = 0.6;
    var sizes = Months.spread(year, weights);
    var schemes = new ArrayList<SavingsScheme>();
    for (int scheme = 0; scheme < count; scheme++) {
      var ref = "%s-%02d".formatted(prefix(kind), scheme + 1);
      boolean oneOff = scheme == 0;
      var risk = scheme == 1 ? "medium" : "low";
      schemes.add(
          SavingsScheme.of(ref, ideas.get(scheme), !oneOff, risk, sizes.month(scheme + 1), luck));
    }
    return new Programme(body, kind, base, List.copyOf(schemes));
  }

  Months plan() {
    return schemes.stream().map(SavingsScheme::plan).reduce(Months.NIL, Months::plus);
  }

  Months actual() {
    return schemes.stream().map(SavingsScheme::actual).reduce(Months.NIL, Months::plus);
  }

  /** What is delivered so far, and the plan of the rest. */
  Months outturn(int month) {
    return actual().until(month, plan());
  }

  private static String prefix(ReturnKind kind) {
    return switch (kind) {
      case PROV -> "CIP";
      case COMM -> "QIPP";
      default -> "SAV";
    };
  }

  /** Within what the sector has done before: so that size alone accuses nobody. */
  private static double sizeOf(ReturnKind kind, Luck luck) {
    return switch (kind) {
      case PROV -> luck.between(0.020, 0.034);
      case COMM -> luck.between(0.015, 0.026);
      default -> luck.between(0.03, 0.06);
    };
  }
}
