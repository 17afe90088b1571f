package boardpack.challenge;

import boardpack.reconciliation.SavingsPosition.SharedScheme;

/** RT20 of the footprint as a whole: its NHS bodies' programme, nothing counted twice. */
final class FootprintLanding implements FootprintTest {
  @Override
  public String id() {
    return ChanceOfLanding.ID;
  }

  @Override
  public Verdict of(Whole footprint, Rule rule) {
    if (footprint.landing().isEmpty()) {
      return Verdict.notRun("no NHS body reports a savings scheme");
    }
    if (footprint.landing().get().plan().signum() <= 0) {
      return Verdict.notRun("the NHS bodies' savings plan is not above nought");
    }
    var programme =
        new Programme(
            footprint.reconciliation().savings().schemes().stream()
                .map(SharedScheme::scheme)
                .filter(NhsSchemes::isNhs)
                .toList());
    return Verdict.of(ChanceOfLanding.found(footprint.landing().get(), programme, rule));
  }
}
