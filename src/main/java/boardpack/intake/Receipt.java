package boardpack.intake;

import boardpack.basics.Dates;
import boardpack.basics.Shown;
import boardpack.returns.Comparison;
import boardpack.returns.Comparison.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The receipt for one file: what came, when, what became of it, and what changed since the version
 * before.
 *
 * <pre>
 * Receipt for RXH_prov_2017-12_v2.xlsx
 *
 * received  9 January 2018
 * SHA-256   5b1f...
 * outcome   accepted: Brighton NHS Trust, provider finance, M9 2017/18, submission 2 (I&amp;E, ...)
 * findings  1 note (RXH_prov_2017-12_v2.xlsx.findings.txt)
 *
 * Changed since submission 1 of provider finance, M9 2017/18: 2
 *   I&amp;E!D14  Agency, YTD actual: -1,200.0 -&gt; -1,310.0 (-110.0)
 * </pre>
 */
final class Receipt {
  private static final int MOST_CHANGES = 200;

  private Receipt() {}

  static String of(FileAnswer answer, Instant deliveredAt) {
    return of(answer, deliveredAt, Optional.empty());
  }

  /** The receipt that takes the place of one that said that the file is held. */
  static String ofHeld(FileAnswer answer, Instant deliveredAt, Instant acceptedAt, String by) {
    var accepted = "%s, by %s; held until then".formatted(Dates.words(acceptedAt), Shown.of(by));
    return of(answer, deliveredAt, Optional.of(accepted));
  }

  private static String of(FileAnswer answer, Instant deliveredAt, Optional<String> accepted) {
    var lines = new ArrayList<String>();
    var name = Shown.of(answer.file());
    lines.add("Receipt for " + name);
    lines.add("");
    lines.add("received  " + Dates.words(deliveredAt));
    accepted.ifPresent(words -> lines.add("accepted  " + words));
    lines.add("SHA-256   " + answer.sha256());
    lines.add("outcome   " + FindingsText.outcome(answer));
    var counts = FindingsText.counts(answer);
    lines.add("findings  " + (counts.isEmpty() ? "none" : counts + " (see the findings.txt)"));
    if (answer.state().equals("held")) {
      lines.add("next      ask for it to be accepted: intake --accept " + answer.sha256());
    }
    answer.changes().forEach(changed -> add(changed, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void add(Comparison changed, List<String> lines) {
    var key = changed.key();
    lines.add("");
    lines.add(
        "Changed since submission %d of %s, %s: %s"
            .formatted(
                changed.before(),
                key.kind().words(),
                key.period().label(),
                changed.changes().isEmpty() ? "nothing" : changed.changes().size()));
    changed.changes().stream().limit(MOST_CHANGES).forEach(one -> lines.add("  " + line(one)));
    int more = changed.changes().size() - MOST_CHANGES;
    if (more > 0) {
      lines.add("  and %d more, all smaller".formatted(more));
    }
  }

  private static String line(Change change) {
    var where = change.cell().isEmpty() ? change.sheet() : change.sheet() + "!" + change.cell();
    var by = change.by().isEmpty() ? "" : " (" + change.by() + ")";
    return "%s  %s: %s -> %s%s"
        .formatted(where, Shown.of(change.figure()), change.before(), change.now(), by);
  }
}
