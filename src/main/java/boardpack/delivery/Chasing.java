package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.directory.Recipient;
import boardpack.delivery.directory.Recipients;
import boardpack.delivery.letters.ChaseLetter;
import boardpack.delivery.post.MailSettings;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.reference.WorkingDays;
import boardpack.run.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks for the returns that are not in, before and after they are due. To be called once a working
 * day, or more often: each person is asked once on each rung of the ladder, and after days switched
 * off only on the rung that is reached by then.
 */
@Component
public class Chasing {
  private static final Logger LOG = LoggerFactory.getLogger(Chasing.class);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int CUT = 15;

  private final MissingReturns missing;
  private final MailQueue queue;
  private final Recipients recipients;
  private final MailSettings settings;
  private final Transactions transactions;
  private final Clock clock;

  Chasing(
      MissingReturns missing,
      MailQueue queue,
      Recipients recipients,
      MailSettings settings,
      Transactions transactions,
      Clock clock) {
    this.missing = missing;
    this.queue = queue;
    this.recipients = recipients;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Queues the mails that today asks for; gives how many.
   *
   * @throws WrongUsage if the directory is wrong
   */
  public int chase(WorkingDays days) {
    var today = clock.instant().atZone(LONDON).toLocalDate();
    var directory = recipients.current();
    int queued = 0;
    for (var period : periods(today, days)) {
      for (var ask : asks(period, today, days, directory)) {
        queued += queue(ask) ? 1 : 0;
      }
    }
    LOG.info("Chasing on {}: {} mails", today, queued);
    return queued;
  }

  /** The months whose packs are still to be cut. */
  private static List<Period> periods(LocalDate today, WorkingDays days) {
    var last = Period.of(YearMonth.from(today).minusMonths(1));
    return java.util.stream.Stream.of(last.previous(), last)
        .filter(period -> !days.after(period, CUT).isBefore(today))
        .toList();
  }

  /** One mail: what one person is asked for on one rung. */
  private record Ask(
      Period period, Rung rung, LocalDate due, LocalDate cut, Recipient who, List<ChaseLetter.Wanted> wanted) {}

  private List<Ask> asks(Period period, LocalDate today, WorkingDays days, Directory directory) {
    var cut = days.after(period, CUT);
    var asks = new LinkedHashMap<String, Ask>();
    for (var owed : missing.of(period)) {
      var rung = Ladder.reached(owed.due(), cut, today, days);
      if (rung.isPresent()) {
        var wanted = new ChaseLetter.Wanted(owed.name(), owed.kind());
        for (var who : asked(rung.get(), directory, owed.organisation(), period)) {
          asks.computeIfAbsent(
                  rung.get() + " " + owed.due() + " " + who.address(),
                  key -> new Ask(period, rung.get(), owed.due(), cut, who, new ArrayList<>()))
              .wanted()
              .add(wanted);
        }
      }
    }
    return List.copyOf(asks.values());
  }

  private static List<Recipient> asked(
      Rung rung, Directory directory, String organisation, Period period) {
    var homes =
        Reference.shipped().footprintsOf(organisation, period).stream().map(Footprint::code).toList();
    Map<String, Recipient> byAddress = new LinkedHashMap<>();
    rung.asked(directory, organisation, homes)
        .forEach(who -> byAddress.putIfAbsent(who.address().text(), who));
    return List.copyOf(byAddress.values());
  }

  private boolean queue(Ask ask) {
    var letter =
        ChaseLetter.of(
            ask.period(),
            ChaseLetter.Tone.valueOf(ask.rung().name()),
            ask.due(),
            ask.cut(),
            ask.who().person(),
            ask.wanted());
    return transactions.in(
        () ->
            queue.queue(
                NewMail.plain(
                    MailKind.CHASE,
                    "chase/%s/%s/due-%s".formatted(ask.period(), ask.rung().word(), ask.due()),
                    new Mailbox(ask.who().person(), ask.who().address()),
                    letter)));
  }
}
