package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Mailbox;
import boardpack.delivery.directory.Recipient;
import boardpack.delivery.directory.Recipients;
import boardpack.delivery.letters.ChaseLetter;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.reference.WorkingDays;
import boardpack.run.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks for the returns that are not in, before and after they are due. To be called once a working
 * day, or more often: each person is asked once on each rung of the ladder, and after days switched
 * off only on the rung that is reached by then.
 */
@Component
public class Chasing {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int CUT = 15;

  private final OwedReturns returns;
  private final MailQueue queue;
  private final Recipients recipients;
  private final Transactions transactions;
  private final Clock clock;

  Chasing(
      OwedReturns returns,
      MailQueue queue,
      Recipients recipients,
      Transactions transactions,
      Clock clock) {
    this.returns = returns;
    this.queue = queue;
    this.recipients = recipients;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Queues the mails that today asks for; gives how many. Once the day is over on which the packs
   * are cut, nothing is asked any more.
   *
   * @param footprints whose members' returns
   * @throws WrongUsage if the directory is wrong
   */
  public int chase(
      Period period, Collection<Footprint> footprints, List<Rung> ladder, WorkingDays days) {
    var today = clock.instant().atZone(LONDON).toLocalDate();
    var cut = days.after(period, CUT);
    if (today.isAfter(cut)) {
      return 0;
    }
    var asks = new LinkedHashMap<String, Ask>();
    var directory = recipients.current();
    for (var owed : returns.missing(footprints, period)) {
      var due = returns.due(owed);
      Rung.reached(ladder, due, today, days)
          .ifPresent(rung -> ask(asks, new Step(rung, due), owed, directory));
    }
    return (int) asks.values().stream().filter(ask -> queue(ask, period, today, cut)).count();
  }

  /** A rung that is reached for returns that are due on a day. */
  private record Step(Rung rung, LocalDate due) {}

  /** One mail: what one person is asked for on one rung. */
  private record Ask(Rung rung, LocalDate due, Recipient who, List<ChaseLetter.Wanted> wanted) {}

  private static void ask(
      LinkedHashMap<String, Ask> asks, Step step, OwedReturns.Owed owed, Directory directory) {
    var homes =
        Reference.shipped().footprintsOf(owed.organisation(), owed.key().period()).stream()
            .map(Footprint::code)
            .toList();
    step.rung().asked().stream()
        .flatMap(asked -> asked.in(directory, owed.organisation(), homes).stream())
        .map(who -> ask(asks, step, who))
        .distinct()
        .forEach(ask -> ask.wanted().add(new ChaseLetter.Wanted(owed.name(), owed.kind())));
  }

  private static Ask ask(LinkedHashMap<String, Ask> asks, Step step, Recipient who) {
    return asks.computeIfAbsent(
        "%d %s %s".formatted(step.rung().days(), step.due(), who.address()),
        key -> new Ask(step.rung(), step.due(), who, new ArrayList<>()));
  }

  private boolean queue(Ask ask, Period period, LocalDate today, LocalDate cut) {
    var letter =
        new ChaseLetter(period, ask.due(), cut, today).to(ask.who().person(), ask.wanted());
    var about = "chase/%s/due-%s/%+d".formatted(period, ask.due(), ask.rung().days());
    var to = new Mailbox(ask.who().person(), ask.who().address());
    return transactions.in(() -> queue.queue(NewMail.plain(MailKind.CHASE, about, to, letter)));
  }
}
