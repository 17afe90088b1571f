package boardpack.delivery;

import boardpack.audit.AuditTrail;
import boardpack.command.WrongUsage;
import boardpack.delivery.letters.NoticeLetter.News;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import boardpack.run.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What people decide about packs: check, release, hold, recall. Who checked a pack cannot release
 * it. What is approved is what is sent: the very bytes. Every decision goes into the audit trail.
 */
@Component
public class Releases {
  private final ReleaseRegister register;
  private final PackRegister packs;
  private final Dispatch dispatch;
  private final Notices notices;
  private final Sendings sendings;
  private final Transactions transactions;
  private final AuditTrail audit;

  Releases(
      ReleaseRegister register,
      PackRegister packs,
      Dispatch dispatch,
      Notices notices,
      Sendings sendings,
      Transactions transactions,
      AuditTrail audit) {
    this.register = register;
    this.packs = packs;
    this.dispatch = dispatch;
    this.notices = notices;
    this.sendings = sendings;
    this.transactions = transactions;
    this.audit = audit;
  }

  public List<Release> all() {
    return register.all();
  }

  public Optional<Release> find(PackKey pack) {
    return register.find(pack);
  }

  /**
   * The next step out of the house: a draft is checked, a checked pack is released, a hold is
   * lifted.
   *
   * @return where it stands now
   * @throws WrongUsage if there is no next step, or it needs another person
   */
  public Release release(PackKey pack, String by) {
    return switch (standing(pack).state()) {
      case DRAFT -> decided("check", pack, by, () -> checked(pack, by));
      case CHECKED -> decided("release", pack, by, () -> released(pack, by));
      case HELD -> decided("lift hold", pack, by, () -> lifted(pack, by));
      case FINAL -> throw new WrongUsage(pack + " is final already");
      case RECALLED -> throw new WrongUsage(pack + " was recalled: make a corrected issue");
      case SUPERSEDED -> throw new WrongUsage(pack + " is superseded by a later issue");
    };
  }

  private Release checked(PackKey pack, String by) {
    return kept(standing(pack).checked(by));
  }

  private Release released(PackKey pack, String by) {
    var release = standing(pack);
    if (release.checkedBy().filter(checker -> isSame(checker, by)).isPresent()) {
      throw new WrongUsage(
          "%s was checked by %s: somebody else must release it"
              .formatted(pack, release.checkedBy().orElseThrow()));
    }
    kept(release.in(ReleaseState.FINAL));
    dispatch.send(published(pack));
    return standing(pack);
  }

  private Release lifted(PackKey pack, String by) {
    var release = standing(pack);
    notices.tell(pack, News.LIFTED, by, "");
    return kept(release.in(release.heldFrom().orElse(ReleaseState.DRAFT)));
  }

  /** Keeps a pack's mails back, and tells those who have it not to use it for now. */
  public Release hold(PackKey pack, String by, String reason) {
    var state = standing(pack).state();
    if (state == ReleaseState.HELD || state == ReleaseState.RECALLED) {
      throw new WrongUsage("%s is %s already".formatted(pack, state.word()));
    }
    return decided(
        "hold",
        pack,
        by,
        () -> {
          notices.tell(pack, News.HELD, by, reason);
          return kept(standing(pack).held(reason));
        });
  }

  /** Withdraws a pack for good: unsent mails are not sent, those who have it are told. */
  public Release recall(PackKey pack, String by, String reason) {
    if (standing(pack).state() == ReleaseState.RECALLED) {
      throw new WrongUsage(pack + " is recalled already");
    }
    return decided(
        "recall",
        pack,
        by,
        () -> {
          notices.tell(pack, News.RECALLED, by, reason);
          sendings.withdraw(pack, "not sent: recalled by " + by);
          return kept(standing(pack).recalled(reason));
        });
  }

  private Release decided(String what, PackKey pack, String by, Supplier<Release> decision) {
    var decided = transactions.in(decision);
    audit.append(by, what, pack.toString(), null, published(pack).manifestSha256());
    return decided;
  }

  private Release kept(Release release) {
    register.keep(release);
    return release;
  }

  private Release standing(PackKey pack) {
    return register
        .find(pack)
        .orElseThrow(() -> new WrongUsage("There is no published pack " + pack));
  }

  private PublishedPack published(PackKey pack) {
    return packs.of(pack.period()).stream()
        .filter(found -> PackKey.of(found).equals(pack))
        .findFirst()
        .orElseThrow(() -> new WrongUsage("There is no published pack " + pack));
  }

  /** Blanks and capitals do not make another person. */
  private static boolean isSame(String one, String other) {
    return one.replaceAll("\\s+", "").equalsIgnoreCase(other.replaceAll("\\s+", ""));
  }
}
