package boardpack.returns.layout;

import boardpack.returns.layout.ColumnLayout.Reads;
import boardpack.returns.layout.ColumnLayout.Reversal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads one column of a layout file: its headings alone, or with what else is to be said. */
final class ColumnFile {
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "£", new BigDecimal("0.001"),
          "£000", BigDecimal.ONE,
          "£m", new BigDecimal("1000"),
          "people", BigDecimal.ONE,
          "thousand people", new BigDecimal("1000"),
          "%", BigDecimal.ONE,
          "fraction", new BigDecimal("100"));

  /** What people write where there is no figure. */
  private static final Set<String> NO_VALUE =
      Set.of("-", "--", ".", "..", "...", "*", "**", "#", "n/a", "na", "n.a.", "dna", "tbc");

  private final LayoutMapping columns;
  private final String name;
  private final Complaints complaints;

  ColumnFile(LayoutMapping columns, String name, Complaints complaints) {
    this.columns = columns;
    this.name = name;
    this.complaints = complaints;
  }

  ColumnLayout read() {
    if (!(columns.node(name).orElseThrow() instanceof MappingNode)) {
      return column(columns.texts(name));
    }
    var given =
        columns
            .mapping(
                name,
                "heading",
                "under",
                "read",
                "optional",
                "unit",
                "sign",
                "no-value",
                "means",
                "fill",
                "as-text")
            .orElseThrow();
    var reads = reads(given);
    var plain = column(given.texts("heading"));
    return new ColumnLayout(
        name,
        plain.headings(),
        plain.shown(),
        given.texts("under").stream().map(Words::plain).toList(),
        reads,
        given.yes("optional"),
        unit(given),
        reversal(given),
        noValue(given),
        means(given),
        given.text("fill").filter("down"::equals).isPresent(),
        given.yes("as-text"));
  }

  private ColumnLayout column(List<String> headings) {
    if (headings.isEmpty()) {
      complaints.add(columns.keyNode(name), "\"%s\" has no heading", name);
    }
    return new ColumnLayout(
        name,
        headings.stream().map(Words::plain).toList(),
        headings,
        List.of(),
        Reads.NUMBER,
        false,
        BigDecimal.ONE,
        Reversal.NONE,
        NO_VALUE,
        Map.of(),
        false,
        false);
  }

  private Reads reads(LayoutMapping given) {
    var word = given.text("read").orElse("number");
    for (var reads : Reads.values()) {
      if (reads.name().equalsIgnoreCase(word)) {
        return reads;
      }
    }
    complaints.add(
        given.keyNode("read"),
        "\"%s\" is not known; known: number, text, month, year, organisation",
        word);
    return Reads.TEXT;
  }

  private BigDecimal unit(LayoutMapping given) {
    var word = given.text("unit").orElse("people");
    if (!UNITS.containsKey(word)) {
      complaints.add(
          given.keyNode("unit"),
          "\"%s\" is no unit; known: %s",
          word,
          String.join(", ", UNITS.keySet().stream().sorted().toList()));
    }
    return UNITS.getOrDefault(word, BigDecimal.ONE);
  }

  private Reversal reversal(LayoutMapping given) {
    if (!given.has("sign")) {
      return Reversal.NONE;
    }
    if (given.node("sign").orElseThrow() instanceof MappingNode) {
      var sign = given.mapping("sign", "reversed-where", "is").orElseThrow();
      return new Reversal(true, sign.required("reversed-where"), Set.copyOf(sign.texts("is")));
    }
    var word = given.text("sign").orElse("");
    if (!word.equals("reversed")) {
      complaints.add(given.keyNode("sign"), "\"%s\" is no sign; write: reversed", word);
    }
    return Reversal.ALL;
  }

  private static Set<String> noValue(LayoutMapping given) {
    var all = new HashSet<>(NO_VALUE);
    given.texts("no-value").stream().map(Words::plain).forEach(all::add);
    return all;
  }

  private static Map<String, String> means(LayoutMapping given) {
    var means = new HashMap<String, String>();
    given
        .mapping("means")
        .ifPresent(
            words -> words.texts().forEach((word, code) -> means.put(Words.plain(word), code)));
    return means;
  }
}
