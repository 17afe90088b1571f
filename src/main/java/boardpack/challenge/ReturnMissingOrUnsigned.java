package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.reconciliation.MissingReturn;
import boardpack.returns.Return;
import boardpack.returns.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT32: returns that are missing at the cut, came late, or carry no approval. A bar to the final
 * pack, not a sum.
 */
final class ReturnMissingOrUnsigned implements FootprintTest {
  @Override
  public String id() {
    return "RT32";
  }

  @Override
  public Verdict of(Whole footprint, Rule rule) {
    var period = footprint.month().period();
    var found = new ArrayList<Found>();
    footprint.month().missing().forEach(missing -> found.add(missing(missing, period)));
    for (var received : footprint.month().current()) {
      if (!received.key().kind().isOfFootprint()) {
        late(received, footprint).ifPresent(found::add);
        unsigned(received, footprint).ifPresent(found::add);
      }
    }
    return Verdict.of(found);
  }

  private static Found missing(MissingReturn missing, Period period) {
    var last =
        missing
            .lastKnown()
            .map(known -> "its figures below are of " + known.label())
            .orElse("no figures of it are known");
    var sentence =
        Sentence.of("{org}'s {kind} return is missing for {m}: {last}.")
            .with("org", missing.name())
            .with("kind", missing.kind().words())
            .with("m", period.monthNumber())
            .with("last", last);
    return bar(Challenge.Level.RED, "missing at the cut", sentence, List.of())
        .whose(missing.organisation());
  }

  private static Optional<Found> late(Return received, Whole footprint) {
    return received.late()
        ? Optional.of(
            about(received, "late", "came after its due working day" + dates(received), footprint))
        : Optional.empty();
  }

  /** When it came and when it was due, as its receipt said it. */
  private static String dates(Return received) {
    return received.findings().stream()
        .filter(finding -> finding.code().equals("T01"))
        .map(finding -> ". " + finding.message().replaceFirst("\\.$", ""))
        .findFirst()
        .orElse("");
  }

  private static Optional<Found> unsigned(Return received, Whole footprint) {
    return received.cover().approvedOn().isEmpty()
        ? Optional.of(about(received, "unsigned", "carries no approval date", footprint))
        : Optional.empty();
  }

  private static Found about(Return received, String threshold, String fact, Whole footprint) {
    var sentence =
        Sentence.of("{org}'s {kind} return for {m} {fact}. Its figures stand as they were sent.")
            .with("org", footprint.month().nameOf(received.key().organisation()))
            .with("kind", received.key().kind().words())
            .with("m", received.key().period().monthNumber())
            .with("fact", fact);
    var cover = new Source(received.file(), received.sha256(), Template.COVER, "A1");
    return bar(Challenge.Level.AMBER, threshold, sentence, List.of(cover))
        .whose(received.key().organisation());
  }

  private static Found bar(
      Challenge.Level level, String threshold, Sentence sentence, List<Source> cells) {
    return Found.of(new Breach(level, threshold), Money.ZERO, sentence, cells).withoutFloor();
  }
}
