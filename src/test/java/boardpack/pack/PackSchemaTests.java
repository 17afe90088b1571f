package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code pack.json} is as its schema says. Knows the few words of JSON Schema that ours uses. */
class PackSchemaTests {
  private final JsonNode schema = schema();

  @Test
  void aPackIsAsTheSchemaSays() {
    assertThat(faults(Json.pretty(PackFixtures.board()))).isEmpty();
  }

  @Test
  void moneyAsANumberIsAFault() {
    var pack =
        Json.pretty(PackFixtures.board()).replace("\"value\" : \"479000.0\"", "\"value\" : 1");

    assertThat(faults(pack)).contains("/targets/0/value is no string");
  }

  @Test
  void aMissingKeyIsAFault() {
    var pack = Json.pretty(PackFixtures.board()).replace("\"doubleCounted\"", "\"twice\"");

    assertThat(faults(pack)).containsExactly("/savings/total has no doubleCounted");
  }

  private List<String> faults(String pack) {
    var faults = new ArrayList<String>();
    check(Json.mapper().readTree(pack), schema, "", faults);
    return faults;
  }

  private void check(JsonNode node, JsonNode rule, String where, List<String> faults) {
    if (rule.has("$ref")) {
      check(node, schema.at(rule.path("$ref").asString().substring(1)), where, faults);
      return;
    }
    if (rule.has("const") && !node.equals(rule.path("const"))
        || rule.has("enum") && !rule.path("enum").valueStream().toList().contains(node)) {
      faults.add(where + " is none of the values");
    }
    if (rule.has("type") && !is(node, rule.path("type").asString())) {
      faults.add(where + " is no " + rule.path("type").asString());
      return;
    }
    if (rule.has("pattern")
        && !node.asString()
            .matches(".*" + rule.path("pattern").asString().replaceAll("^\\^|\\$$", "") + ".*")) {
      faults.add(where + " does not match " + rule.path("pattern").asString());
    }
    rule.path("required")
        .forEach(
            key -> {
              if (!node.has(key.asString())) {
                faults.add(where + " has no " + key.asString());
              }
            });
    for (var entry : node.properties()) {
      var of = rule.path("properties").path(entry.getKey());
      var other = rule.path("additionalProperties");
      check(
          entry.getValue(), of.isMissingNode() ? other : of, where + "/" + entry.getKey(), faults);
    }
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      check(node.get(at), rule.path("items"), where + "/" + at, faults);
    }
  }

  private static boolean is(JsonNode node, String type) {
    return switch (type) {
      case "object" -> node.isObject();
      case "array" -> node.isArray();
      case "string" -> node.isString();
      case "integer" -> node.isIntegralNumber();
      case "number" -> node.isNumber();
      default -> node.isBoolean();
    };
  }

  private static JsonNode schema() {
    try (var file = Pack.class.getResourceAsStream("/boardpack/schema/pack.schema.json")) {
      return Json.mapper().readTree(file);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
