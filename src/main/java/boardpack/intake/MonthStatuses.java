package boardpack.intake;

import boardpack.basics.Dates;
import boardpack.basics.Period;
import boardpack.intake.ReceivedFiles.Before;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Reference;
import boardpack.returns.ReceivedReturn;
import boardpack.returns.ReceivedReturns;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds what was received for a month against what is expected. */
@Component
class MonthStatuses {
  private final ReceivedReturns returns;
  private final ReceivedFiles received;
  private final DueDates dates;
  private final Clock clock;
  private final Reference reference = Reference.shipped();

  MonthStatuses(ReceivedReturns returns, ReceivedFiles received, DueDates dates, Clock clock) {
    this.returns = returns;
    this.received = received;
    this.dates = dates;
    this.clock = clock;
  }

  MonthStatus of(Period period) {
    var month = new Month(period);
    return new MonthStatus(
        period, reference.footprints().stream().map(footprint -> of(footprint, month)).toList());
  }

  /** Today, in England. */
  LocalDate today() {
    return Dates.day(clock.instant());
  }

  private FootprintStatus of(Footprint footprint, Month month) {
    var all = new ArrayList<ReturnStatus>();
    for (var kind : List.of(ReturnKind.PLAN, ReturnKind.HIST)) {
      var key = new ReturnKey(kind, footprint.code(), month.period);
      if (month.knows(key)) {
        all.add(month.status(key, footprint.name()));
      }
    }
    for (Membership member : reference.members(footprint, month.period)) {
      var body = member.organisation();
      for (var owed : member.returns()) {
        var key = new ReturnKey(ReturnKind.valueOf(owed), body.code(), month.period);
        all.add(month.status(key, body.name()));
      }
    }
    return new FootprintStatus(footprint, all);
  }

  /** What came for one month, each return's versions the latest first. */
  private final class Month {
    private final Period period;
    private final LocalDate today = today();
    private final Map<ReturnKey, List<ReceivedReturn>> versions = new HashMap<>();
    private final Map<String, Before> refused = new HashMap<>();
    private final Map<ReturnKey, ReturnStatus> statuses = new HashMap<>();
    private final Map<ReturnKind, Optional<LocalDate>> due = new EnumMap<>(ReturnKind.class);

    private Month(Period period) {
      this.period = period;
      for (var version : returns.of(period)) {
        versions.computeIfAbsent(version.key(), any -> new ArrayList<>()).add(version);
      }
      for (var file : received.inState("refused")) {
        file.about().forEach(about -> refused.putIfAbsent(about, file));
      }
    }

    private boolean knows(ReturnKey key) {
      return versions.containsKey(key) || refused.containsKey(ReceivedFiles.words(key));
    }

    private ReturnStatus status(ReturnKey key, String name) {
      return statuses.computeIfAbsent(
          key,
          any ->
              new ReturnStatusWords(key, name, due(key), today)
                  .of(
                      versions.getOrDefault(key, List.of()),
                      refused.get(ReceivedFiles.words(key)),
                      this::place));
    }

    private Optional<LocalDate> due(ReturnKey key) {
      return due.computeIfAbsent(key.kind(), any -> dates.dueDay(key));
    }

    private String place(String sha256) {
      return received.find(sha256).map(Before::place).orElse("");
    }
  }
}
