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
        state(life),
        raised.pending() && life.stream().noneMatch(event -> event.action().equals("confirm")),
        life.stream().map(FlagReplay::event).toList());
  }

  private static State state(List<FlagEvent> life) {
    var state = State.OPEN;
    for (var event : life) {
      state =
          switch (event.action()) {
            case "answer" -> State.ANSWERED;
            case "dispute" -> State.OPEN;
            case "withdraw" -> State.WITHDRAWN;
            default -> state;
          };
    }
    return state;
  }

  private static Event event(FlagEvent event) {
    boolean raised = event.action().equals("raise");
    var said = FlagContent.said(event);
    var text = raised ? FlagContent.raised(event).reason() : said.text();
    return new Event(day(event), past(event.action()), said.organisation(), event.role(), text);
  }
}
