package boardpack.pack.compose;

import boardpack.pack.Cut;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.Return;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What was known at the cut: which returns are in, late or missing. */
final class CoverPage {
  private CoverPage() {}

  static Cut cut(FootprintMonth month) {
    int expected = month.members().stream().mapToInt(member -> member.returns().size()).sum();
    var in =
        month.current().stream()
            .map(received -> in(month, received))
            .sorted(Comparator.comparing(Cut.In::kind).thenComparing(Cut.In::organisation))
            .toList();
    var missing =
        month.missing().stream()
            .map(
                gap -> new Cut.Missing(gap.organisation(), gap.name(), gap.kind(), gap.lastKnown()))
            .toList();
    return new Cut(month.knownAt(), expected, in, missing);
  }

  private static Cut.In in(FootprintMonth month, Return received) {
    return new Cut.In(
        received.key().organisation(),
        received.key().kind().isOfFootprint()
            ? month.footprint().name()
            : month.nameOf(received.key().organisation()),
        received.key().kind(),
        received.submission(),
        received.file(),
        received.sha256(),
        received.receivedAt(),
        received.late(),
        refusedSheets(received));
  }

  private static List<String> refusedSheets(Return received) {
    return received.findings().stream()
        .filter(finding -> finding.severity().refuses())
        .map(finding -> finding.sheet())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
