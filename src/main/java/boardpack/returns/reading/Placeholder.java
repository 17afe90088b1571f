package boardpack.returns.reading;

import java.util.Set;

/** What people type where there is no figure. It means no value, and is never nought. */
final class Placeholder {
  private static final Set<String> ALL =
      Set.of(
          "-",
          "–",
          "—",
          "−",
          "--",
          "*",
          "**",
          ".",
          "..",
          "...",
          "…",
          "n/a",
          "na",
          "n.a.",
          "#n/a",
          "dna",
          "tbc",
          "tba",
          "notheld",
          "notavailable",
          "notapplicable",
          "none",
          "nil",
          "?");

  private Placeholder() {}

  static boolean is(String text) {
    return ALL.contains(Plain.of(text));
  }
}
