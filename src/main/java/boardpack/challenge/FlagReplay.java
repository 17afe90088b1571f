package boardpack.challenge;

import boardpack.challenge.Statement.Event;
import boardpack.challenge.Statement.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The flags as they stood at an instant, told again from their events. */
final class FlagReplay {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Map<String, String> PAST =
      Map.of(
          "raise", "raised",
          "join", "joined",
          "answer", "answered",
          "dispute", "disputed",
          "withdraw", "withdrawn",
          "confirm", "confirmed",
          "accept", "accepted");

  private FlagReplay() {}

  /** In the order in which they were raised. */
  static List<Statement> at(List<FlagEvent> events, Instant knownAt) {
    var lives = new LinkedHashMap<String, List<FlagEvent>>();
    events.stream()
        .filter(event -> !event.at().isAfter(knownAt))
        .filter(event -> isFlag(event.flag()))
        .forEach(event -> lives.computeIfAbsent(event.flag(), id -> new ArrayList<>()).add(event));
    return lives.values().stream().map(FlagReplay::statement).toList();
  }

  static boolean isFlag(String id) {
    return id.matches("F\\d+-\\d{3,}");
  }

  static LocalDate day(FlagEvent event) {
    return LocalDate.ofInstant(event.at(), LONDON);
  }

  static String past(String action) {
    return PAST.getOrDefault(action, action);
  }

  private static Statement statement(List<FlagEvent> life) {
    var first = life.get(0);
    var raised = FlagContent.raised(first);
    var history = history(life);
    return new Statement(
        first.flag(),
        raised.subject(),
        raised.organisation(),
        first.role(),
        day(first),
        raised.low(),
        raised.likely(),
        raised.high(),
        raised.reason(),
        raised.duty(),
        raised.reach(),
        state(history),
        history.get(0).pending(),
        history,
        raised.particulars());
  }

  /** What is reported and not confirmed changes nothing. */
  private static State state(List<Event> history) {
    var state = State.OPEN;
    for (var event : history) {
      state =
          switch (event.pending() ? "" : event.what()) {
            case "answered" -> State.ANSWERED;
            case "disputed" -> State.OPEN;
            case "withdrawn" -> State.WITHDRAWN;
            default -> state;
          };
    }
    return state;
  }

  /** Each event; a confirmation settles what its author was reported to have said before it. */
  private static List<Event> history(List<FlagEvent> life) {
    var history = new ArrayList<Event>();
    for (var event : life) {
      var told = event(event);
      if (event.action().equals("confirm")) {
        var word = Word.of(told.role(), told.organisation(), told.text());
        history.replaceAll(before -> word.isBySpeakerOf(before) ? confirmed(before) : before);
      }
      history.add(told);
    }
    return history;
  }

  private static Event confirmed(Event event) {
    return new Event(event.on(), event.what(), event.organisation(), event.role(), event.text());
  }

  private static Event event(FlagEvent event) {
    var what = past(event.action());
    if (event.action().equals("raise")) {
      var raised = FlagContent.raised(event);
      boolean pending = raised.reported().isPresent();
      return new Event(
          day(event), what, raised.organisation(), event.role(), raised.reason(), pending);
    }
    var said = FlagContent.said(event);
    boolean pending = said.reported().isPresent();
    return new Event(day(event), what, said.organisation(), event.role(), said.text(), pending);
  }
}
