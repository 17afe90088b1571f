package boardpack.challenge;

import boardpack.challenge.Challenge.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last words of the owners on findings, told again from the events. What was only reported
 * stands until its author confirms it, but never in the place of what somebody said in person.
 */
final class FindingReplay {
  private FindingReplay() {}

  /** By the finding's key, as known at an instant. */
  static Map<String, Answer> at(List<FlagEvent> events, String footprint, Instant knownAt) {
    var answers = new TreeMap<String, Answer>();
    var waiting = new TreeMap<String, Answer>();
    events.stream()
        .filter(event -> event.footprint().equals(footprint) && !event.at().isAfter(knownAt))
        .filter(event -> !FlagReplay.isFlag(event.flag()))
        .forEach(event -> tell(event, answers, waiting));
    waiting.forEach(answers::putIfAbsent);
    return answers;
  }

  /** The last that was reported of a finding and not confirmed. */
  static Optional<Answer> pending(List<FlagEvent> events, String footprint, String key) {
    var answers = new TreeMap<String, Answer>();
    var waiting = new TreeMap<String, Answer>();
    events.stream()
        .filter(event -> event.footprint().equals(footprint) && event.flag().equals(key))
        .forEach(event -> tell(event, answers, waiting));
    return Optional.ofNullable(waiting.get(key));
  }

  static boolean isBy(Word word, Answer answer) {
    return word.isBySpeakerOf(
        new Statement.Event(
            answer.on(), answer.what(), answer.organisation(), answer.role(), answer.text()));
  }

  private static void tell(
      FlagEvent event, Map<String, Answer> answers, Map<String, Answer> waiting) {
    var answer = answer(event);
    if (event.action().equals("confirm")) {
      Optional.ofNullable(waiting.remove(event.flag()))
          .ifPresent(reported -> answers.put(event.flag(), inPerson(reported)));
    } else if (answer.pending()) {
      waiting.put(event.flag(), answer);
    } else {
      answers.put(event.flag(), answer);
    }
  }

  private static Answer inPerson(Answer given) {
    return new Answer(given.on(), given.what(), given.organisation(), given.role(), given.text());
  }

  private static Answer answer(FlagEvent event) {
    var said = FlagContent.said(event);
    return new Answer(
        FlagReplay.day(event),
        FlagReplay.past(event.action()),
        said.organisation(),
        event.role(),
        said.text(),
        said.reported().isPresent());
  }
}
