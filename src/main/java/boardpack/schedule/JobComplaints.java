package boardpack.schedule;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** All that is wrong with a job file, each with file, line and column. */
final class JobComplaints {
  private final String place;
  private final List<String> all = new ArrayList<>();

  /**
   * @param place the file as it is called in complaints: {@code jobs/month-end.yml}
   */
  JobComplaints(String place) {
    this.place = place;
  }

  void add(Node node, String words, Object... values) {
    add(node.getStartMark(), words.formatted(values));
  }

  void add(Mark mark, String problem) {
    add(mark.getLine() + 1, mark.getColumn() + 1, problem);
  }

  /** Lines and columns are counted from 1. */
  void add(int line, int column, String problem) {
    all.add("%s, line %d, column %d: %s".formatted(place, line, column, problem));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  String inOneLine() {
    return String.join("; ", all);
  }
}
