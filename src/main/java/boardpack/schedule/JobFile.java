package boardpack.schedule;

import boardpack.command.WrongUsage;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.run.SendingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a job file:
 *
 * <pre>
 * make: board packs
 * footprints: all
 * when: working day 15 at 17:00
 * after: all returns
 * not before: working day 12 at 17:00
 * alarm: working day 16 at 09:00
 * catch-up: make and send
 * send: after approval
 * </pre>
 *
 * <p>All that is wrong with it is said at once, each with file, line and column.
 */
final class JobFile {
  private static final String MAKE = "make";
  private static final String WHEN = "when";
  private static final String CATCH_UP = "catch-up";
  private static final List<String> KEYS =
      List.of(
          MAKE,
          "footprints",
          WHEN,
          "after",
          "not before",
          "alarm",
          CATCH_UP,
          "send",
          "keep",
          "ladder");
  private static final List<String> OF_EVERY_JOB = List.of(MAKE, WHEN, CATCH_UP);
  private static final int KEEP = 14;

  private final JobComplaints complaints;
  private final Map<String, Node> keys;

  private JobFile(String place, String text) {
    complaints = new JobComplaints(place);
    keys = new JobText(complaints).keys(text, KEYS);
  }

  /**
   * @param place the file as it is called in complaints
   * @throws WrongUsage if anything is wrong with it
   */
  static JobDefinition read(String name, String place, String text) {
    var file = new JobFile(place, text);
    var definition = file.definition(name);
    if (definition.isEmpty() || !file.complaints.isEmpty()) {
      throw new WrongUsage(file.complaints.inOneLine());
    }
    return definition.get();
  }

  private Optional<JobDefinition> definition(String name) {
    if (!complaints.isEmpty()) {
      return Optional.empty();
    }
    for (var needed : List.of(MAKE, WHEN)) {
      if (!keys.containsKey(needed)) {
        complaints.add(1, 1, "\"%s\" is missing".formatted(needed));
        return Optional.empty();
      }
    }
    var work = word(MAKE, Work::of, "cannot be made; write one of: " + Work.all());
    work.ifPresent(this::refuseForeignKeys);
    var timing = timing();
    var rule = word(CATCH_UP, CatchUp::of, "is no way to catch up; write: " + CatchUp.all());
    var catchUp = rule.orElse(CatchUp.MAKE_AND_SEND);
    var footprints = footprints();
    var sending =
        word("send", JobFile::sending, "is no way to send; write: at once, after approval")
            .orElse(SendingRule.AUTOMATIC);
    var details =
        new JobDefinition.Details(keep(), sending, new Ladder(complaints).read(keys.get("ladder")));
    return work.isEmpty() || timing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JobDefinition(name, work.get(), footprints, timing.get(), catchUp, details));
  }

  private void refuseForeignKeys(Work work) {
    keys.forEach(
        (key, node) -> {
          if (!OF_EVERY_JOB.contains(key) && !work.understands(key)) {
            complaints.add(node, "\"%s\" means nothing to \"make: %s\"", key, work.words());
          }
        });
  }

  private Optional<Timing> timing() {
    var when = time(WHEN);
    var after = word("after", Awaited::of, "cannot be waited for; write one of: " + Awaited.all());
    var notBefore = workingDay("not before");
    var alarm = workingDay("alarm");
    return when.map(found -> new Timing(found, after, notBefore, alarm));
  }

  private Optional<When> time(String key) {
    var node = keys.get(key);
    if (node == null) {
      return Optional.empty();
    }
    var words = WhenWords.read(JobText.text(node));
    words.problem().ifPresent(problem -> complaints.add(node, "%s", problem));
    return words.when();
  }

  private Optional<When.WorkingDay> workingDay(String key) {
    var when = time(key);
    if (when.isPresent() && !(when.get() instanceof When.WorkingDay)) {
      complaints.add(
          Objects.requireNonNull(keys.get(key)),
          "\"%s\" needs a working day: working day 16 at 09:00",
          key);
      return Optional.empty();
    }
    return when.map(When.WorkingDay.class::cast);
  }

  private <T> Optional<T> word(String key, Function<String, Optional<T>> known, String otherwise) {
    var node = keys.get(key);
    if (node == null) {
      return Optional.empty();
    }
    var found = known.apply(JobText.text(node));
    if (found.isEmpty()) {
      complaints.add(node, "\"%s\" %s", JobText.text(node), otherwise);
    }
    return found;
  }

  private List<Footprint> footprints() {
    var node = keys.get("footprints");
    if (node == null || JobText.text(node).equals("all")) {
      return Reference.shipped().footprints();
    }
    var found = new ArrayList<Footprint>();
    for (var item : JobText.items(node)) {
      var code = JobText.text(item);
      Reference.shipped()
          .footprint(code)
          .ifPresentOrElse(
              footprint -> add(footprint, found, item),
              () ->
                  complaints.add(
                      item, "\"%s\" is no footprint; write: all, a number or a code", code));
    }
    if (found.isEmpty()) {
      complaints.add(node, "names no footprint; write: all, or a list like [5, 12]");
    }
    return found;
  }

  private void add(Footprint footprint, List<Footprint> found, Node item) {
    if (found.contains(footprint)) {
      complaints.add(item, "%s stands there twice", footprint.name());
    } else {
      found.add(footprint);
    }
  }

  private static Optional<SendingRule> sending(String words) {
    return switch (words) {
      case "at once" -> Optional.of(SendingRule.AUTOMATIC);
      case "after approval" -> Optional.of(SendingRule.APPROVED);
      default -> Optional.empty();
    };
  }

  private int keep() {
    var node = keys.get("keep");
    if (node == null) {
      return KEEP;
    }
    if (!JobText.text(node).matches("[1-9]\\d{0,3}")) {
      complaints.add(node, "\"%s\" is no number from 1 to 9999", JobText.text(node));
      return KEEP;
    }
    return Integer.parseInt(JobText.text(node));
  }
}
