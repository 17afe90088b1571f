package boardpack.pack.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The cells behind one figure of a row, and the rule that made it.
 *
 * @param sources nodes that each hold a cell, or a list of cells
 */
record Origins(List<JsonNode> sources, String rule) {
  private static final String AS_SENT = "as sent";

  static Origins of(JsonNode row, String key) {
    var source = row.path("source");
    if (source.isObject() && !source.has("file")) {
      return ofFigure(row, source, key);
    }
    if (row.has("left") && row.path("left").isObject()) {
      return ofDifference(row, key);
    }
    if (key.equals("numerator")
        || key.equals("denominator")
        || row.has("spc")
        || row.has("indicator")) {
      return ofIndicator(row, key);
    }
    return new Origins(named(row), rule(row, key));
  }

  /** The cells that a row names, whatever it calls them. */
  static List<JsonNode> named(JsonNode row) {
    for (var key : List.of("source", "place", "sources")) {
      var node = row.path(key);
      if (node.has("file") || (node.isArray() && !node.isEmpty())) {
        return List.of(node);
      }
    }
    return List.of();
  }

  private static Origins ofFigure(JsonNode row, JsonNode source, String key) {
    if (source.has(key)) {
      return new Origins(List.of(source.path(key)), AS_SENT);
    }
    if (key.equals("ytdVariance")) {
      return new Origins(
          both(source, "ytdPlan", "ytdActual"), "actual against plan, favourable is positive");
    }
    if (key.equals("forecastVariance")) {
      return new Origins(
          both(source, "yearPlan", "forecast"), "forecast against plan, favourable is positive");
    }
    if (key.startsWith("shared")) {
      var full = key.substring(6, 7).toLowerCase(Locale.ROOT) + key.substring(7);
      var rule =
          "as sent, times the share that counts here, " + row.path("share").asString("") + " %";
      return new Origins(both(source, full), rule);
    }
    return new Origins(List.copyOf(source.values()), "from the cells of the row");
  }

  private static List<JsonNode> both(JsonNode source, String... figures) {
    var nodes = new ArrayList<JsonNode>();
    for (var figure : figures) {
      if (source.has(figure)) {
        nodes.add(source.path(figure));
      }
    }
    return nodes;
  }

  private static Origins ofDifference(JsonNode row, String key) {
    var sides = new ArrayList<JsonNode>(named(row.path("left")));
    sides.addAll(named(row.path("right")));
    return key.equals("tolerance")
        ? new Origins(sides, row.path("toleranceFrom").asString(""))
        : new Origins(sides, "one side less the other, by rule " + row.path("rule").asString(""));
  }

  private static Origins ofIndicator(JsonNode row, String key) {
    var sources = row.path("sources");
    if (sources.size() == 2 && key.equals("numerator")) {
      return new Origins(List.of(sources.get(0)), AS_SENT);
    }
    if (sources.size() == 2 && key.equals("denominator")) {
      return new Origins(List.of(sources.get(1)), AS_SENT);
    }
    if (key.equals("standard")) {
      return new Origins(
          List.of(), "the national standard of " + row.path("indicator").asString(""));
    }
    return new Origins(named(row), "numerator over denominator, in the indicator's unit");
  }

  private static String rule(JsonNode row, String key) {
    if (key.equals("atRisk")) {
      return "plan less what is to be expected, by test " + row.path("rule").asString("");
    }
    if (key.equals("expected")) {
      return "value times probability";
    }
    if (row.has("place")) {
      return "as the plan states it, in £000";
    }
    if (row.has("raisedOn")) {
      return "as stated by the signatory, statement " + row.path("id").asString("");
    }
    return AS_SENT;
  }
}
