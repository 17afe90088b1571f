package boardpack.schedule;

import boardpack.command.WrongUsage;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a job file:
 *
 * <pre>
 * make: board packs
 * footprints: all
 * when: working day 15 at 17:00
 * catch-up: make
 * </pre>
 *
 * <p>All that is wrong with it is said at once, each with file, line and column.
 */
final class JobFile {
  private static final List<String> KEYS = List.of("make", "footprints", "when", "catch-up");

  private final String place;
  private final List<String> complaints = new ArrayList<>();

  private JobFile(String place) {
    this.place = place;
  }

  /**
   * @param place the file as it is called in complaints
   * @throws WrongUsage if anything is wrong with it
   */
  static JobDefinition read(String name, String place, String text) {
    var file = new JobFile(place);
    var definition = file.definition(name, file.mapping(text));
    if (definition.isEmpty() || !file.complaints.isEmpty()) {
      throw new WrongUsage(String.join("; ", file.complaints));
    }
    return definition.get();
  }

  private Map<String, Node> mapping(String text) {
    var values = new LinkedHashMap<String, Node>();
    if (compose(text) instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        var key = text(entry.getKeyNode()).orElse("");
        if (!KEYS.contains(key)) {
          complain(entry.getKeyNode(), "\"%s\" is not known; known: %s", key, KEYS);
        } else if (values.put(key, entry.getValueNode()) != null) {
          complain(entry.getKeyNode(), "\"%s\" stands there twice", key);
        }
      }
    } else if (complaints.isEmpty()) {
      complaints.add(place + ", line 1, column 1: holds nothing like \"make: board packs\"");
    }
    return values;
  }

  private @Nullable Node compose(String text) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    } catch (MarkedYAMLException wrong) {
      complain(
          Objects.requireNonNullElse(wrong.getProblemMark(), wrong.getContextMark()),
          Objects.requireNonNullElse(wrong.getProblem(), "is not YAML"));
      return null;
    }
  }

  private Optional<JobDefinition> definition(String name, Map<String, Node> values) {
    if (!complaints.isEmpty()) {
      return Optional.empty();
    }
    for (var needed : List.of("make", "when")) {
      if (!values.containsKey(needed)) {
        complaints.add("%s, line 1, column 1: \"%s\" is missing".formatted(place, needed));
        return Optional.empty();
      }
    }
    checkMake(Objects.requireNonNull(values.get("make")));
    var when = when(Objects.requireNonNull(values.get("when")));
    var footprints = footprints(values.get("footprints"));
    var catchUp = catchUp(values.get("catch-up"));
    return when.map(found -> new JobDefinition(name, footprints, found, catchUp));
  }

  private void checkMake(Node node) {
    if (!text(node).orElse("").equals("board packs")) {
      complain(node, "\"%s\" cannot be made; write: board packs", text(node).orElse(""));
    }
  }

  private Optional<When> when(Node node) {
    var words = WhenWords.read(text(node).orElse(""));
    words.problem().ifPresent(problem -> complain(node, "%s", problem));
    return words.when();
  }

  private List<Footprint> footprints(@Nullable Node node) {
    if (node == null || text(node).orElse("").equals("all")) {
      return Reference.shipped().footprints();
    }
    var found = new ArrayList<Footprint>();
    var asked = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (var item : asked) {
      var code = text(item).orElse("");
      var footprint = Reference.shipped().footprint(code);
      footprint.ifPresentOrElse(
          found::add,
          () -> complain(item, "\"%s\" is no footprint; write: all, a number or a code", code));
    }
    return found;
  }

  private JobDefinition.CatchUp catchUp(@Nullable Node node) {
    if (node == null) {
      return JobDefinition.CatchUp.MAKE;
    }
    var word = text(node).orElse("");
    for (var known : JobDefinition.CatchUp.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
        return known;
      }
    }
    complain(node, "\"%s\" is no way to catch up; write: make, or skip", word);
    return JobDefinition.CatchUp.MAKE;
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  private void complain(Node node, String words, Object... values) {
    complain(node.getStartMark(), words.formatted(values));
  }

  private void complain(Mark mark, String problem) {
    complaints.add(
        "%s, line %d, column %d: %s"
            .formatted(place, mark.getLine() + 1, mark.getColumn() + 1, problem));
  }
}
