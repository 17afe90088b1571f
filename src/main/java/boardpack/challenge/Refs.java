package boardpack.challenge;

import boardpack.returns.Scheme;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Schemes named in a sentence: the largest three, and how many more. */
final class Refs {
  private static final int NAMED = 3;
  private static final Comparator<Scheme> LARGEST_FIRST =
      Comparator.comparing((Scheme scheme) -> scheme.money().yearPlan().money())
          .reversed()
          .thenComparing(Scheme::ref);

  private Refs() {}

  static String of(Programme programme) {
    var named =
        programme.schemes().stream()
            .sorted(LARGEST_FIRST)
            .limit(NAMED)
            .map(Scheme::ref)
            .collect(Collectors.joining(", "));
    int more = programme.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
