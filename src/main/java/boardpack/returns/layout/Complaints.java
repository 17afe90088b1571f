package boardpack.returns.layout;

import boardpack.command.WrongUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** All that is wrong with a layout file, each with file, line and column. */
final class Complaints {
  private final String place;
  private final List<String> all = new ArrayList<>();

  /**
   * @param place the file as it is called
   */
  Complaints(String place) {
    this.place = place;
  }

  void add(Node node, String words, Object... values) {
    add(node.getStartMark(), words.formatted(values));
  }

  void add(MarkedYAMLException wrong) {
    add(
        Objects.requireNonNullElse(wrong.getProblemMark(), wrong.getContextMark()),
        Objects.requireNonNullElse(wrong.getProblem(), "is not YAML"));
  }

  void addStart(String words) {
    all.add("%s, line 1, column 1: %s".formatted(place, words));
  }

  private void add(Mark mark, String words) {
    all.add(
        "%s, line %d, column %d: %s"
            .formatted(place, mark.getLine() + 1, mark.getColumn() + 1, words));
  }

  /**
   * @throws WrongUsage with all of them, if there are any
   */
  void raise() {
    if (!all.isEmpty()) {
      throw new WrongUsage(String.join("\n", all));
    }
  }
}
