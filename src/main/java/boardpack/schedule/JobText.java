package boardpack.schedule;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** A job file as keys and values that still know where they stand. */
final class JobText {
  private final JobComplaints complaints;

  JobText(JobComplaints complaints) {
    this.complaints = complaints;
  }

  /** The keys of the file; what is not known or stands there twice is complained of. */
  Map<String, Node> keys(String text, List<String> known) {
    var keys = new LinkedHashMap<String, Node>();
    var root = compose(text);
    if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
      if (complaints.isEmpty()) {
        complaints.add(1, 1, "holds nothing like \"make: board packs\"");
      }
      return keys;
    }
    for (var entry : mapping.getValue()) {
      var key = text(entry.getKeyNode());
      if (!known.contains(key)) {
        complaints.add(entry.getKeyNode(), "\"%s\" is not known; known: %s", key, known);
      } else if (keys.put(key, entry.getValueNode()) != null) {
        complaints.add(entry.getKeyNode(), "\"%s\" stands there twice", key);
      }
    }
    return keys;
  }

  private Optional<Node> compose(String text) {
    try {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return Optional.ofNullable(yaml.compose(new StringReader(text)));
    } catch (MarkedYAMLException wrong) {
      complaints.add(
          Objects.requireNonNullElse(wrong.getProblemMark(), wrong.getContextMark()),
          Objects.requireNonNullElse(wrong.getProblem(), "is not YAML"));
    } catch (ReaderException odd) {
      complain(text, odd);
    } catch (YAMLException wrong) {
      complaints.add(1, 1, String.valueOf(wrong.getMessage()));
    }
    return Optional.empty();
  }

  private void complain(String text, ReaderException odd) {
    var before = text.substring(0, Math.min(odd.getPosition(), text.length()));
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    complaints.add(
        line, column, "the character U+%04X is not allowed".formatted(odd.getCodePoint()));
  }

  /** The text of a value; empty when it is a list or a mapping. */
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  /** The items of a list; a single value is a list of one. */
  static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }
}
