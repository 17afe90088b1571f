package boardpack.challenge;

import boardpack.command.WrongUsage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads {@code thresholds.yml}; every value is taken as the text that stands there. */
final class ThresholdsFile {
  private static final String FROM = "from";

  private final String name;

  private ThresholdsFile(String name) {
    this.name = name;
  }

  static Map<String, List<DatedThresholds>> read(String name, String yaml) {
    return new ThresholdsFile(name).sets(yaml);
  }

  private Map<String, List<DatedThresholds>> sets(String yaml) {
    var sets = new TreeMap<String, List<DatedThresholds>>();
    if (!(load(yaml) instanceof Map<?, ?> rules)) {
      throw wrong("is no list of rules");
    }
    rules.forEach((rule, dated) -> sets.put(rule.toString(), setsOf(rule.toString(), dated)));
    return sets;
  }

  private Object load(String yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var dump = new DumperOptions();
    try {
      return new Yaml(
              new SafeConstructor(options), new Representer(dump), dump, options, new TextOnly())
          .load(yaml);
    } catch (YAMLException notYaml) {
      throw wrong("is no YAML: " + ("" + notYaml.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private List<DatedThresholds> setsOf(String rule, Object dated) {
    if (!(dated instanceof List<?> list)) {
      throw wrong("%s must be a list of dated sets, each beginning '- from: 2016-04-01'", rule);
    }
    var sets = new ArrayList<DatedThresholds>();
    for (var set : list) {
      sets.add(setOf(rule, set));
    }
    return List.copyOf(sets);
  }

  private DatedThresholds setOf(String rule, Object set) {
    var values = new TreeMap<String, String>();
    flatten("", set, values);
    var from = values.remove(FROM);
    try {
      return new DatedThresholds(LocalDate.parse(from == null ? "" : from), values);
    } catch (DateTimeParseException noDate) {
      throw wrong("%s needs the day each set holds from, such as 'from: 2016-04-01'", rule);
    }
  }

  private static void flatten(String prefix, Object node, Map<String, String> values) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, value, values));
    } else if (node != null) {
      values.put(prefix, node.toString().strip());
    }
  }

  private WrongUsage wrong(String what, Object... parts) {
    return new WrongUsage(name + " " + what.formatted(parts));
  }

  /** Leaves dates and numbers as the text they were written as. */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
