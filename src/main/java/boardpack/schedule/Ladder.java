package boardpack.schedule;

import boardpack.delivery.Asked;
import boardpack.delivery.Rung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the ladder on which reminders go up:
 *
 * <pre>
 * ladder:
 *   2 working days before: organisation
 *   1 working day after: organisation, finance director
 * </pre>
 */
final class Ladder {
  private static final String EXAMPLES =
      "Examples: 2 working days before; on the day; 1 working day after; 4 working days after";
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) working days? (before|after)");

  private final JobComplaints complaints;

  Ladder(JobComplaints complaints) {
    this.complaints = complaints;
  }

  /** The earliest rung first; the usual ladder where the file has none. */
  List<Rung> read(@Nullable Node node) {
    if (node == null) {
      return Rung.LADDER;
    }
    var rungs = new ArrayList<Rung>();
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        days(entry.getKeyNode())
            .filter(days -> isNew(days, rungs, entry.getKeyNode()))
            .ifPresent(days -> rungs.add(new Rung(days, asked(entry.getValueNode()))));
      }
    } else {
      complaints.add(node, "is no ladder. %s", EXAMPLES);
    }
    rungs.sort(Comparator.comparing(Rung::days));
    return rungs;
  }

  private boolean isNew(int days, List<Rung> rungs, Node node) {
    boolean isThere = rungs.stream().anyMatch(rung -> rung.days() == days);
    if (isThere) {
      complaints.add(node, "\"%s\" stands there twice", JobText.text(node));
    }
    return !isThere;
  }

  private Optional<Integer> days(Node node) {
    var when = JobText.text(node);
    if (when.equals("on the day")) {
      return Optional.of(0);
    }
    var words = WORDS.matcher(when);
    if (!words.matches()) {
      complaints.add(node, "\"%s\" is no rung. %s", when, EXAMPLES);
      return Optional.empty();
    }
    int days = Integer.parseInt(words.group(1));
    return Optional.of(words.group(2).equals("before") ? -days : days);
  }

  private EnumSet<Asked> asked(Node node) {
    var asked = EnumSet.noneOf(Asked.class);
    for (var item : JobText.items(node)) {
      for (var word : JobText.text(item).split(",")) {
        Asked.of(word.strip())
            .ifPresentOrElse(
                asked::add,
                () ->
                    complaints.add(
                        item, "\"%s\" is nobody to ask; there are: %s", word.strip(), Asked.all()));
      }
    }
    return asked;
  }
}
