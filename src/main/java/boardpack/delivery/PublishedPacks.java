package boardpack.delivery;

import boardpack.run.Issues;
import boardpack.run.PublishedPack;
import boardpack.run.Run;
import boardpack.run.SendingRule;
import boardpack.run.WhenPublished;
import org.springframework.stereotype.Component;

/**
 * Takes note of each pack in the commit that publishes it. Where its job asks for no approval it is
 * final at once, and its mails are queued in that same commit; else it is a draft, or held.
 */
@Component
class PublishedPacks implements WhenPublished {
  private static final String MADE_LATE = "made later than promised";

  private final ReleaseRegister register;
  private final Issues issues;
  private final Dispatch dispatch;

  PublishedPacks(ReleaseRegister register, Issues issues, Dispatch dispatch) {
    this.register = register;
    this.issues = issues;
    this.dispatch = dispatch;
  }

  @Override
  public void record(Run run, PublishedPack pack) {
    var key = PackKey.of(pack);
    var rule = issues.sendingRule(pack.period(), pack.issue());
    if (rule == SendingRule.APPROVED) {
      register.enter(key, ReleaseState.DRAFT);
      return;
    }
    register.enter(key, ReleaseState.FINAL);
    dispatch.send(pack);
    if (rule == SendingRule.HELD) {
      register.find(key).map(release -> release.held(MADE_LATE)).ifPresent(register::keep);
    }
  }
}
