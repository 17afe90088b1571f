package boardpack.pack.pdf;

import boardpack.pack.Edition;
import boardpack.pack.Imprint;
import boardpack.pack.Pack;
import boardpack.pack.Revision;
import java.util.ArrayList;
import java.util.List;

/** What page 1 says of a pack's making. */
final class ImprintWords {
  private ImprintWords() {}

  static List<String> of(Pack pack) {
    var imprint = pack.imprint();
    var words = new ArrayList<String>();
    words.add(
        imprint
            .lead()
            .map(lead -> "Lead: " + lead.role() + ", " + lead.organisation() + ".")
            .orElse("Lead: not named yet; the plan’s Cover names who leads."));
    if (pack.edition() == Edition.BOARD) {
      words.add(recipients(imprint));
    }
    imprint.revision().map(revision -> revised(pack, revision)).ifPresent(words::add);
    imprint.waivers().stream()
        .map(waiver -> Words.withDays(waiver.words()))
        .map(w -> "Control failed: " + w)
        .forEach(words::add);
    if (pack.edition() == Edition.PUBLIC) {
      words.add(
          "This edition has the board’s totals without schemes, contracts and commentaries; the numbers of its pages are those of the board’s pack.");
    }
    imprint.held().map(held -> held(pack, held)).ifPresent(words::add);
    return words;
  }

  private static String recipients(Imprint imprint) {
    return imprint.recipients().isEmpty()
        ? "Recipients: nobody is listed for this footprint yet."
        : "Recipients: " + String.join(", ", imprint.recipients()) + ".";
  }

  private static String revised(Pack pack, Revision revision) {
    return "Issue %d replaces issue %d, which showed what was known at %s. %s"
        .formatted(
            pack.issue(),
            revision.replaces(),
            Words.time(revision.replacedKnownAt()),
            pack.edition() == Edition.PUBLIC
                ? Words.capital(Words.count(revision.reasons().size(), "reason", "reasons"))
                    + ": "
                    + String.join("; ", revision.reasons())
                    + "."
                : changed(revision));
  }

  private static String changed(Revision revision) {
    int changes = revision.changes().size();
    return changes == 0
        ? "No figure of the position, savings, cash or risks moved; the appendix says why it was made."
        : Words.capital(Words.count(changes, "figure has", "figures have"))
            + " changed; the appendix says which, and why.";
  }

  private static String held(Pack pack, Imprint.Held held) {
    var until = Words.day(held.until());
    return pack.edition() == Edition.PUBLIC
        ? "NOT TO BE PUBLISHED BEFORE THE POLLS CLOSE ON %s: %s.".formatted(until, held.why())
        : "The public edition waits until the polls close on %s (%s).".formatted(until, held.why());
  }
}
