package boardpack.delivery;

import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Recipients;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import boardpack.run.Transactions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends final packs on their way: their mails are queued, and earlier issues give way. */
@Component
class Dispatch {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  private final ReleaseRegister register;
  private final PackRegister packs;
  private final PackMails mails;
  private final Sendings sendings;
  private final Recipients recipients;
  private final Transactions transactions;

  Dispatch(
      ReleaseRegister register,
      PackRegister packs,
      PackMails mails,
      Sendings sendings,
      Recipients recipients,
      Transactions transactions) {
    this.register = register;
    this.packs = packs;
    this.mails = mails;
    this.sendings = sendings;
    this.recipients = recipients;
    this.transactions = transactions;
  }

  /**
   * Queues the mails of a final pack, in the caller's transaction. While the directory is wrong
   * nothing is queued; {@link #catchUp} does it when it is right again.
   */
  void send(PublishedPack pack) {
    var key = PackKey.of(pack);
    replaceEarlier(key);
    var directory = directory();
    if (directory.isPresent()) {
      mails.queue(pack, directory.get());
      register.find(key).map(Release::withItsMailsQueued).ifPresent(register::keep);
    }
  }

  private void replaceEarlier(PackKey pack) {
    for (int issue = 1; issue < pack.issue(); issue++) {
      var earlier = new PackKey(pack.period(), pack.footprint(), issue, pack.edition());
      sendings.withdraw(earlier, "not sent: issue %d replaces it".formatted(pack.issue()));
      register
          .find(earlier)
          .filter(release -> release.state() != ReleaseState.RECALLED)
          .map(release -> release.in(ReleaseState.SUPERSEDED))
          .ifPresent(register::keep);
    }
  }

  /** Queues the mails of packs that were published while the directory was wrong. */
  void catchUp() {
    for (var release : register.waiting()) {
      packs.of(release.pack().period()).stream()
          .filter(pack -> PackKey.of(pack).equals(release.pack()))
          .forEach(pack -> transactions.doing(() -> send(pack)));
    }
  }

  private Optional<Directory> directory() {
    try {
      return Optional.of(recipients.current());
    } catch (WrongUsage wrong) {
      LOG.error("Mails wait until the directory is put right: {}", wrong.getMessage());
      return Optional.empty();
    }
  }
}
