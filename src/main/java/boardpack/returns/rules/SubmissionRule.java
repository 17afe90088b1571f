package boardpack.returns.rules;

import boardpack.basics.Dates;

/** K05: another version of a return replaces the one before, and both are kept. */
final class SubmissionRule {
  private SubmissionRule() {}

  static void check(Evidence evidence, Findings findings) {
    evidence
        .replaced()
        .ifPresent(
            before ->
                findings.add(
                    CoverMessage.RESUBMITTED,
                    Spot.ofFile(),
                    evidence.received().submission(),
                    evidence.period().label(),
                    before.submission(),
                    Dates.words(before.receivedAt())));
  }
}
