package boardpack.delivery;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Recipients;
import boardpack.delivery.post.Carrier;
import boardpack.delivery.post.FolderCarrier;
import boardpack.delivery.post.MailMode;
import boardpack.delivery.post.MailSettings;
import boardpack.delivery.post.Outcome;
import boardpack.delivery.post.SmtpCarrier;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Drains the outbox: sends what is due at the clock's instant, a few mails beside each other, so
 * that one slow address does not delay the others. When the server takes nothing from anybody the
 * rest waits for the next time.
 */
@Component
public class Delivery implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int BESIDE_EACH_OTHER = 4;

  private final Dispatch dispatch;
  private final Sendings sendings;
  private final SentLog log;
  private final Outbox outbox;
  private final Outcomes outcomes;
  private final Recipients recipients;
  private final DirectoryChanges changes;
  private final MailSettings settings;
  private final Home home;
  private final Clock clock;
  private final Carrier carrier;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Delivery(
      Dispatch dispatch,
      Sendings sendings,
      SentLog log,
      Outbox outbox,
      Outcomes outcomes,
      Recipients recipients,
      DirectoryChanges changes,
      MailSettings settings,
      Home home,
      Clock clock) {
    this.dispatch = dispatch;
    this.sendings = sendings;
    this.log = log;
    this.outbox = outbox;
    this.outcomes = outcomes;
    this.recipients = recipients;
    this.changes = changes;
    this.settings = settings;
    this.home = home;
    this.clock = clock;
    this.carrier =
        settings.mode() == MailMode.DRY_RUN
            ? new FolderCarrier(home.outbox())
            : new SmtpCarrier(settings.server(), settings.from().address());
  }

  /**
   * Sends what is due now, and waits until it is done. Once at a time: a second caller gets
   * nothing.
   */
  public Drained drain() {
    if (settings.mode() == MailMode.OFF) {
      return Drained.not("mail is off: boardpack.mail.mode");
    }
    if (!oneAtATime.tryLock()) {
      return Drained.not("mails are being sent already");
    }
    try {
      outcomes.foundUnknown(sendings.recover());
      dispatch.catchUp();
      var directory = recipients.current();
      changes.tell(directory);
      return drain(directory);
    } catch (WrongUsage wrongDirectory) {
      LOG.error("No mail is sent: {}", wrongDirectory.getMessage());
      return Drained.not("no mail is sent: " + wrongDirectory.getMessage());
    } finally {
      oneAtATime.unlock();
    }
  }

  private Drained drain(Directory directory) {
    var sending = new Sending(sendings, log, settings, directory, carrier, home);
    var tried = new ConcurrentLinkedQueue<String>();
    var serverIsDown = new AtomicBoolean();
    var workers = Executors.newFixedThreadPool(BESIDE_EACH_OTHER);
    try {
      for (int worker = 0; worker < BESIDE_EACH_OTHER; worker++) {
        workers.execute(() -> work(sending, tried, serverIsDown));
      }
    } finally {
      workers.shutdown();
      awaitEnd(workers);
    }
    var mails = outbox.all().stream().filter(mail -> tried.contains(mail.id())).toList();
    outcomes.tell(mails);
    return new Drained(mails, "");
  }

  private void work(Sending sending, Queue<String> tried, AtomicBoolean serverIsDown) {
    while (!serverIsDown.get()) {
      var mail = sendings.claim(settings.mode().word());
      if (mail.isEmpty()) {
        return;
      }
      var outcome = sending.of(mail.get(), clock.instant());
      outcomes.settle(mail.get(), outcome);
      tried.add(mail.get().id());
      if (outcome instanceof Outcome.Deferred deferred && deferred.nobodyElseEither()) {
        serverIsDown.set(true);
      }
    }
  }

  private static void awaitEnd(java.util.concurrent.ExecutorService workers) {
    try {
      while (!workers.awaitTermination(1, TimeUnit.HOURS)) {
        LOG.warn("Still sending");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    if (carrier instanceof SmtpCarrier smtp) {
      smtp.close();
    }
  }
}
