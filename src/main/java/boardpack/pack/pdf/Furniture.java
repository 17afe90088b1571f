package boardpack.pack.pdf;

import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.charts.Watermark;
import java.util.Locale;
import java.util.stream.IntStream;

/** What stands on every sheet: whose pack, which month and issue, its state, page x of y. */
public record Furniture(String pack, String issue, String state, String cut) {

  static Section of(Pack pack, int sheets) {
    var furniture =
        new Furniture(
            pack.footprint().name(),
            pack.period().words() + " (" + pack.period().label() + "), issue " + pack.issue(),
            state(pack.state()),
            "Known at " + Words.time(pack.cut().knownAt()) + completeness(pack));
    var word = pack.state().name();
    var rows =
        IntStream.rangeClosed(1, sheets)
            .mapToObj(
                i ->
                    new Sheet(
                        "Page " + i + " of " + sheets,
                        new Watermark(word),
                        pack.state() != State.FINAL))
            .toList();
    return new Section("furniture", new PageHead("", "", ""), furniture, rows);
  }

  private static String completeness(Pack pack) {
    if (pack.edition() == Edition.NATIONAL) {
      return "";
    }
    int missing = pack.cut().missing().size();
    return missing == 0
        ? "; every return is in"
        : "; " + Words.count(missing, "return", "returns") + " missing";
  }

  private static String state(State state) {
    return switch (state) {
      case DRAFT -> "DRAFT: not for decision";
      case FINAL -> "Final";
      case SUPERSEDED -> "SUPERSEDED by a later issue";
    };
  }

  static String title(Pack pack) {
    return "%s pack %s – %s – %s v%d"
        .formatted(
            Words.capital(pack.edition().word()),
            pack.period().label(),
            pack.footprint().name(),
            pack.state().word().toLowerCase(Locale.ROOT),
            pack.issue());
  }
}
