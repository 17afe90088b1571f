package boardpack.pack;

import boardpack.command.Home;
import boardpack.pack.compose.Elections;
import boardpack.pack.compose.FollowUps;
import boardpack.pack.compose.Recipients;
import boardpack.pack.compose.Revisions;
import boardpack.reconciliation.FootprintMonth;
import boardpack.run.Issues;
import boardpack.run.Run;
import boardpack.run.RunDocuments;
import boardpack.run.Stage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Where a pack stands among the issues of its month, and what page 1 says of its making. */
@Component
final class Imprints {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Issues issues;
  private final RunDocuments documents;
  private final Home home;

  Imprints(Issues issues, RunDocuments documents, Home home) {
    this.issues = issues;
    this.documents = documents;
    this.home = home;
  }

  /** A pack that was not cut as an issue is a draft. */
  State state(Run run) {
    return !run.isRemake() || isIssue(run) ? State.FINAL : State.DRAFT;
  }

  private boolean isIssue(Run run) {
    return issues.of(run.period()).stream()
        .anyMatch(issue -> issue.number() == run.issue() && issue.knownAt().equals(run.knownAt()));
  }

  /** Made again, an issue says what it said: the house may have changed its directory since. */
  Imprint of(Run run, Pack pack, FootprintMonth month) {
    if (run.isRemake() && isIssue(run)) {
      var first = composed(run, run.issue());
      if (first.isPresent()) {
        return first.get().imprint();
      }
    }
    return new Imprint(
        lead(month),
        Recipients.of(home, run.footprint(), pack.edition()),
        List.of(),
        before(run).map(earlier -> Revisions.between(earlier, pack)),
        lastMonth(run).map(then -> FollowUps.of(then, pack)).orElse(List.of()),
        Elections.shipped().at(LocalDate.ofInstant(run.knownAt(), LONDON)));
  }

  private static Optional<Imprint.Lead> lead(FootprintMonth month) {
    return month
        .plan()
        .map(plan -> plan.received().cover())
        .flatMap(
            cover ->
                cover
                    .value("approved_by_role")
                    .map(role -> new Imprint.Lead(cover.organisationName(), role)));
  }

  /** The footprint's pack of the issue before, not every issue has one of each footprint. */
  private Optional<Pack> before(Run run) {
    return IntStream.iterate(run.issue() - 1, number -> number > 0, number -> number - 1)
        .mapToObj(number -> composed(run, number))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Last month's pack as it last stood when this one was cut. */
  private Optional<Pack> lastMonth(Run run) {
    var earlier = issues.of(run.period().previous());
    return IntStream.iterate(earlier.size() - 1, at -> at >= 0, at -> at - 1)
        .mapToObj(earlier::get)
        .filter(issue -> !issue.knownAt().isAfter(run.knownAt()))
        .map(issue -> new Run(run.footprint(), issue.period(), issue.number(), issue.knownAt(), 0))
        .map(then -> documents.find(then, Stage.COMPOSE, Pack.class))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Pack> composed(Run run, int issue) {
    var then = new Run(run.footprint(), run.period(), issue, run.knownAt(), 0);
    return documents.find(then, Stage.COMPOSE, Pack.class);
  }
}
