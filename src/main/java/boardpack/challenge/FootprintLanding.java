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
    var programme =
        new Programme(
            footprint.reconciliation().savings().schemes().stream()
                .map(SharedScheme::scheme)
                .filter(NhsSchemes::isNhs)
                .toList());
    return Verdict.of(ChanceOfLanding.found(footprint.landing().get(), programme, rule));
  }
}
