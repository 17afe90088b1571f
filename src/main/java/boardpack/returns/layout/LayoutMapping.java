package boardpack.returns.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a layout file, whose keys are known; what is wrong with it is complained of. */
final class LayoutMapping {
  private final Node node;
  private final Complaints complaints;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  private LayoutMapping(Node node, Complaints complaints) {
    this.node = node;
    this.complaints = complaints;
  }

  /**
   * @param known the keys there may be; empty = any
   */
  static LayoutMapping of(Node node, Complaints complaints, String... known) {
    var read = new LayoutMapping(node, complaints);
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(entry -> read.add(entry.getKeyNode(), entry.getValueNode(), known));
    } else {
      complaints.add(node, "holds no keys; known: %s", String.join(", ", known));
    }
    return read;
  }

  private void add(Node keyNode, Node value, String... known) {
    var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (known.length > 0 && !List.of(known).contains(key)) {
      complaints.add(keyNode, "\"%s\" is not known; known: %s", key, String.join(", ", known));
    } else if (values.put(key, value) != null) {
      complaints.add(keyNode, "\"%s\" stands there twice", key);
    }
    keys.put(key, keyNode);
  }

  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Where a key stands, for a complaint; the whole where it does not. */
  Node keyNode(String key) {
    return keys.getOrDefault(key, node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** A text that must be there. */
  String required(String key) {
    var text = text(key);
    if (!has(key)) {
      complaints.add(node, "\"%s\" is missing", key);
    }
    return text.orElse("");
  }

  Optional<String> text(String key) {
    return node(key).flatMap(value -> text(key, value));
  }

  private Optional<String> text(String key, Node value) {
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    complaints.add(value, "\"%s\" is to be a text", key);
    return Optional.empty();
  }

  /** One text, or a list of them. */
  List<String> texts(String key) {
    return node(key).map(value -> texts(key, value)).orElse(List.of());
  }

  private List<String> texts(String key, Node value) {
    var items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    return items.stream().flatMap(item -> text(key, item).stream()).toList();
  }

  boolean yes(String key) {
    var said = text(key).orElse("no");
    if (!List.of("yes", "no", "true", "false").contains(said)) {
      complaints.add(node(key).orElse(node), "\"%s\" is to be yes or no", key);
    }
    return said.equals("yes") || said.equals("true");
  }

  Optional<LayoutMapping> mapping(String key, String... known) {
    return node(key).map(value -> of(value, complaints, known));
  }

  /** A list of mappings. */
  List<LayoutMapping> mappings(String key, String... known) {
    var read = new ArrayList<LayoutMapping>();
    node(key)
        .ifPresent(
            value -> {
              if (value instanceof SequenceNode list) {
                list.getValue().forEach(item -> read.add(of(item, complaints, known)));
              } else {
                complaints.add(value, "\"%s\" is to be a list", key);
              }
            });
    return read;
  }

  /** Each key with its text. */
  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    values.forEach((key, value) -> text(key, value).ifPresent(text -> texts.put(key, text)));
    return texts;
  }

  /** Each key with its list of texts. */
  Map<String, List<String>> lists() {
    var lists = new LinkedHashMap<String, List<String>>();
    values.forEach((key, value) -> lists.put(key, texts(key, value)));
    return lists;
  }

  Node node() {
    return node;
  }
}
