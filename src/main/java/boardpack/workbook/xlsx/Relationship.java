package boardpack.workbook.xlsx;

import boardpack.workbook.container.ZipParts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * An arrow from one part of a package to another, or to something outside.
 *
 * @param kind the last word of its type, {@code worksheet}
 * @param target the name of a part, or an address outside; empty if it has none
 */
record Relationship(String from, String id, String kind, String target, boolean external) {
  private static final AlikeParts<List<Relationship>> LATELY = new AlikeParts<>();

  /** The relationships of a part ({@code ""}: of the package), which may have none. */
  static List<Relationship> of(ZipParts parts, String from) {
    int slash = from.lastIndexOf('/') + 1;
    var part = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
    return parts.has(part) ? LATELY.of(parts, part, () -> read(parts, part, from)) : List.of();
  }

  private static List<Relationship> read(ZipParts parts, String part, String from) {
    var all = new ArrayList<Relationship>();
    try (var xml = new XmlPart(parts, part)) {
      xml.root();
      while (xml.child(1)) {
        if (xml.name().equals("Relationship")) {
          all.add(one(xml, from));
        }
      }
      xml.finish();
    }
    return List.copyOf(all);
  }

  private static Relationship one(XmlPart xml, String from) {
    var type = xml.optional("Type").orElse("");
    var target = xml.optional("Target").orElse("");
    boolean external = "External".equalsIgnoreCase(xml.attribute("TargetMode"));
    return new Relationship(
        from,
        xml.optional("Id").orElse(""),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(from, target),
        external);
  }

  /** The part that a target means, seen from another part. */
  private static String resolved(String from, String target) {
    var path = target.replace('\\', '/');
    int fragment = path.indexOf('#');
    var plain = fragment < 0 ? path : path.substring(0, fragment);
    var base = plain.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    var steps = new ArrayDeque<String>();
    for (var step : (base + plain).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Who names it, in words. */
  String namer() {
    return from.isEmpty() ? "The package" : from;
  }

  /** The part that is meant, as the package names it. */
  String part(ZipParts parts) {
    return parts.has(target) || target.indexOf('%') < 0 ? target : decoded();
  }

  private String decoded() {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return target;
    }
  }
}
