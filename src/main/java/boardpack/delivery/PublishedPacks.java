package boardpack.delivery;

import boardpack.run.Issues;
import boardpack.run.PublishedPack;
import boardpack.run.Run;
import boardpack.run.WhenPublished;
import org.springframework.stereotype.Component;

/**
 * Takes note of each pack in the commit that publishes it. Where its job asks for no approval it is
 * final at once, and its mails are queued in that same commit; else it is a draft.
 */
@Component
class PublishedPacks implements WhenPublished {
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
    boolean watched = issues.asksForApproval(pack.period(), pack.issue());
    register.enter(PackKey.of(pack), watched ? ReleaseState.DRAFT : ReleaseState.FINAL);
    if (!watched) {
      dispatch.send(pack);
    }
  }
}
