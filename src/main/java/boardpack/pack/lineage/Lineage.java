package boardpack.pack.lineage;

import boardpack.pack.RowReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Resolves references and pointers of one {@code pack.json}. */
public final class Lineage {
  private final JsonNode pack;

  public Lineage(JsonNode pack) {
    this.pack = pack;
  }

  /**
   * @param reference as printed ({@code 4.03c}, {@code P57b}) or a JSON pointer
   * @return empty when the pack has no such figure
   */
  public Optional<Explanation> of(String reference) {
    return pointer(reference.strip())
        .filter(pointer -> pack.at(pointer).isValueNode())
        .map(pointer -> explain(reference.strip(), pointer));
  }

  private Optional<String> pointer(String reference) {
    if (reference.startsWith("/")) {
      return Optional.of(reference).filter(Lineage::isPointer);
    }
    for (var figure : pack.path("figures")) {
      if (figure.path("ref").asString("").equals(reference)) {
        return Optional.of(figure.path("pointer").asString());
      }
    }
    return RowReference.pointerOf(reference);
  }

  private static boolean isPointer(String text) {
    try {
      JsonPointer.compile(text);
      return true;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  private Explanation explain(String reference, String pointer) {
    var value = pack.at(pointer).asString();
    for (var figure : pack.path("figures")) {
      if (figure.path("pointer").asString("").equals(pointer)) {
        return new Explanation(
            reference,
            pointer,
            value,
            cells(List.of(figure.path("sources"))),
            figure.path("rule").asString(""),
            figure.path("rounding").asString(""),
            targetSource(figure.path("sources")),
            waivers());
      }
    }
    return derived(reference, pointer, value);
  }

  /** A figure of a list: its cells stand in its row. */
  private Explanation derived(String reference, String pointer, String value) {
    int cut = pointer.lastIndexOf('/');
    var row = pack.at(pointer.substring(0, cut));
    var key = pointer.substring(cut + 1);
    var origin = Origins.of(row, key);
    var cells = cells(origin.sources().isEmpty() ? above(pointer) : origin.sources());
    var target =
        row.has("place") ? Optional.of(row.path("source").asString("")) : Optional.<String>empty();
    return new Explanation(
        reference,
        pointer,
        value,
        cells,
        origin.rule(),
        rounding(row, cells.size()),
        target,
        waivers());
  }

  /** Where the targets among a figure's cells were published, each once. */
  private Optional<String> targetSource(JsonNode sources) {
    var published = new LinkedHashSet<String>();
    for (var target : pack.path("targets")) {
      for (var source : sources) {
        if (source.equals(target.path("place"))) {
          published.add(target.path("source").asString(""));
        }
      }
    }
    return published.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", published));
  }

  private List<String> waivers() {
    var waivers = new ArrayList<String>();
    for (var waiver : pack.path("imprint").path("waivers")) {
      waivers.add(
          "%s, waived by %s, %s, until %s: %s"
              .formatted(
                  waiver.path("control").asString(""),
                  waiver.path("by").asString(""),
                  waiver.path("role").asString(""),
                  waiver.path("until").asString(""),
                  waiver.path("reason").asString("")));
    }
    return waivers;
  }

  /** The nearest row above a figure that names its cells. */
  private List<JsonNode> above(String pointer) {
    int cut = pointer.lastIndexOf('/');
    while (cut > 0) {
      var row = pack.at(pointer.substring(0, cut));
      var named = Origins.named(row);
      if (!named.isEmpty()) {
        return named;
      }
      cut = pointer.lastIndexOf('/', cut - 1);
    }
    return List.of();
  }

  private static String rounding(JsonNode row, int cells) {
    if (row.has("indicator")) {
      return "none here; a page prints as many decimals as its unit has";
    }
    return cells <= 1 ? "to 0.1 as read" : "each cell to 0.1 as read; no further rounding of sums";
  }

  private List<Explanation.Cell> cells(List<JsonNode> sources) {
    var cells = new ArrayList<Explanation.Cell>();
    for (var source : sources) {
      if (source.isArray()) {
        source.values().forEach(one -> cells.add(cell(one)));
      } else {
        cells.add(cell(source));
      }
    }
    return cells;
  }

  private Explanation.Cell cell(JsonNode source) {
    var sha256 = source.path("sha256").asString("");
    return new Explanation.Cell(
        source.path("file").asString(""),
        sha256,
        source.path("sheet").asString(""),
        source.path("cell").asString(""),
        submission(sha256));
  }

  private Optional<Integer> submission(String sha256) {
    for (var in : pack.path("cut").path("returns")) {
      if (in.path("sha256").asString("").equals(sha256)) {
        return Optional.of(in.path("submission").asInt());
      }
    }
    return Optional.empty();
  }
}
