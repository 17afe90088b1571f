package boardpack.returns.layout;

import boardpack.command.WrongUsage;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKind;
import boardpack.returns.Template;
import boardpack.returns.TemplateColumn;
import boardpack.returns.Templates;
import boardpack.returns.layout.Layout.CoverField;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a layout, such as
 *
 * <pre>
 * layout: NHSE-AE
 * about: NHS England, monthly A&amp;E by provider
 * into: HIST
 * tables:
 *   - name: providers
 *     columns:
 *       body: {heading: [Org Code, Code], read: organisation}
 *       month: {heading: Period, read: month}
 *       attended: A&amp;E attendances
 *       waited: Attendances over 4hrs
 *     checks: [waited &lt;= attended]
 *     gives:
 *       - sheet: Indicators
 *         set:
 *           organisation: body
 *           indicator_code: =AE4H
 *           month: month
 *           numerator: attended - waited
 *           denominator: attended
 * </pre>
 *
 * <p>All that is wrong with it is said at once, each with file, line and column.
 */
public final class LayoutFile {
  private static final int LONGEST_ID = 12;
  private final String place;
  private final Complaints complaints;

  private LayoutFile(String place) {
    this.place = place;
    complaints = new Complaints(place);
  }

  /**
   * @param place the file as it is called in complaints
   * @throws WrongUsage if anything is wrong with it
   */
  public static Layout read(String place, String text) {
    var file = new LayoutFile(place);
    var root = file.compose(text);
    if (root == null) {
      file.complaints.addStart("holds nothing like \"layout: NAME\"");
      file.complaints.raise();
      throw new WrongUsage(place + " is empty");
    }
    var layout = file.layout(root);
    file.complaints.raise();
    return layout;
  }

  private @Nullable Node compose(String text) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    } catch (MarkedYAMLException wrong) {
      complaints.add(wrong);
      complaints.raise();
      return null;
    }
  }

  private Layout layout(Node root) {
    var top =
        LayoutMapping.of(root, complaints, "layout", "about", "into", "names", "cover", "tables");
    var id = top.required("layout");
    if (!id.matches("[A-Z0-9-]{0," + LONGEST_ID + "}")) {
      complaints.add(
          top.node("layout").orElse(root), "\"%s\" is to be 12 capitals, digits or - at most", id);
    }
    var into = into(top);
    var names = new HashMap<String, String>();
    top.mapping("names")
        .ifPresent(given -> given.texts().forEach((name, code) -> name(given, names, name, code)));
    var tables = new ArrayList<TableLayout>();
    var used = new HashSet<String>();
    for (var table : top.mappings("tables", TableFile.KEYS)) {
      var read = new TableFile(table, into, complaints).read();
      if (!used.add(read.name())) {
        complaints.add(table.node(), "a table is called \"%s\" already", read.name());
      }
      tables.add(read);
    }
    if (tables.isEmpty()) {
      complaints.add(top.keyNode("tables"), "there is no table");
    }
    return new Layout(id, top.required("about"), into, names, cover(top, into), tables, place);
  }

  private void name(LayoutMapping given, Map<String, String> names, String name, String code) {
    var body = Reference.shipped().organisation(code);
    var footprint = Reference.shipped().footprint(code);
    if (body.isEmpty() && footprint.isEmpty()) {
      complaints.add(given.keyNode(name), "\"%s\" is no organisation", code);
    }
    names.put(Words.plain(name), code);
  }

  private ReturnKind into(LayoutMapping top) {
    var word = top.required("into");
    var kind = ReturnKind.parse(word);
    if (kind.isEmpty() && top.has("into")) {
      complaints.add(top.node("into").orElse(top.node()), "\"%s\" is no kind of return", word);
    }
    return kind.orElse(ReturnKind.HIST);
  }

  private Map<String, CoverField> cover(LayoutMapping top, ReturnKind into) {
    if (into == ReturnKind.HIST) {
      if (top.has("cover")) {
        complaints.add(top.keyNode("cover"), "published statistics have no cover");
      }
      return Map.of();
    }
    var fields = new HashMap<String, CoverField>();
    var known = new HashSet<String>(Set.of(TableLayout.MONTH));
    Templates.shipped().of(into).sheet(Template.COVER).orElseThrow().columns().stream()
        .map(TemplateColumn::heading)
        .forEach(known::add);
    var given = top.mapping("cover");
    if (given.isEmpty()) {
      complaints.add(top.node(), "\"cover\" is missing: where organisation and month stand");
    }
    given.ifPresent(
        cover ->
            cover.keys().stream()
                .filter(key -> isKnown(cover, key, known))
                .forEach(key -> fields.put(key, field(cover, key))));
    return fields;
  }

  private boolean isKnown(LayoutMapping cover, String key, Set<String> known) {
    if (!known.contains(key)) {
      complaints.add(cover.keyNode(key), "the Cover has no key \"%s\"", key);
    }
    return known.contains(key);
  }

  private CoverField field(LayoutMapping cover, String key) {
    var node = cover.node(key).orElseThrow();
    if (node instanceof org.yaml.snakeyaml.nodes.ScalarNode constant) {
      return new CoverField(List.of(), List.of(), Optional.of(constant.getValue()), Map.of());
    }
    var field = LayoutMapping.of(node, complaints, "beside", "else", "means");
    var beside = field.texts("beside");
    var means = new HashMap<String, String>();
    field
        .mapping("means")
        .ifPresent(
            given -> given.texts().forEach((word, code) -> means.put(Words.plain(word), code)));
    return new CoverField(
        beside.stream().map(Words::plain).toList(), beside, field.text("else"), means);
  }
}
