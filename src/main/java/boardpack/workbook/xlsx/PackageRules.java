package boardpack.workbook.xlsx;

import boardpack.basics.Finding;
import boardpack.workbook.FileFault;
import boardpack.workbook.Notice;
import boardpack.workbook.container.ZipParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a workbook's parts may point to: their own package, where all that carries figures must be
 * present. Links and pictures outside are never followed; sheets, parts and data outside refuse it.
 */
final class PackageRules {
  /** A program, whether the workbook points to it or not. */
  private static final Pattern MACROS = Pattern.compile("(.*/)?vbaproject\\.bin|xl/macrosheets/.*");

  private static final Set<String> HARMLESS_OUTSIDE = Set.of("hyperlink", "image");
  private static final Set<String> CARRIES_FIGURES =
      Set.of("officeDocument", "worksheet", "sharedStrings", "styles", "externalLink");
  private static final Set<String> EMBEDDED =
      Set.of("oleObject", "package", "control", "activeXControl");
  private final ZipParts parts;
  private final List<Finding> notes = new ArrayList<>();

  private PackageRules(ZipParts parts) {
    this.parts = parts;
  }

  /** The notes on what was left aside. */
  static List<Finding> check(ZipParts parts) {
    var rules = new PackageRules(parts);
    for (var name : List.copyOf(parts.names())) {
      if (MACROS.matcher(name).matches()) {
        throw FileFault.MACROS.refusal(name);
      }
      if (name.endsWith(".rels")) {
        var from = name.substring(0, name.length() - ".rels".length()).replace("_rels/", "");
        Relationship.of(parts, from).forEach(rules::check);
      }
    }
    return rules.notes.stream().distinct().toList();
  }

  private void check(Relationship relationship) {
    var kind = relationship.kind();
    if (kind.equals("vbaProject") || kind.equals("xlMacrosheet")) {
      throw FileFault.MACROS.refusal(relationship.target());
    }
    if (kind.equals("connections")) {
      throw FileFault.OUTSIDE.refusal("data connections (" + relationship.target() + ")");
    }
    if (relationship.external()) {
      checkOutside(relationship);
    } else if (!parts.has(relationship.part(parts))) {
      checkMissing(relationship);
    } else if (kind.equals("externalLink")) {
      refuseLiveLink(relationship.part(parts));
    } else if (EMBEDDED.contains(kind)) {
      notes.add(Notice.PART_IGNORED.ofFile("Another file is embedded, " + relationship.target()));
    }
  }

  /** A link to another program (DDE, OLE) names what it draws on within its own part. */
  private void refuseLiveLink(String part) {
    try (var xml = new XmlPart(parts, part)) {
      xml.root();
      while (xml.child(1)) {
        if (xml.name().equals("ddeLink") || xml.name().equals("oleLink")) {
          throw FileFault.OUTSIDE.refusal("another program is asked for data (%s)".formatted(part));
        }
      }
      xml.finish();
    }
  }

  private void checkOutside(Relationship relationship) {
    if (HARMLESS_OUTSIDE.contains(relationship.kind())) {
      notes.add(Notice.LINK_IGNORED.ofFile(relationship.target(), relationship.kind()));
    } else if (relationship.target().isEmpty() || relationship.kind().equals("xlPathMissing")) {
      notes.add(Notice.PART_IGNORED.ofFile("A link to another workbook leads nowhere"));
    } else {
      throw FileFault.OUTSIDE.refusal(
          "%s names '%s' (%s)"
              .formatted(relationship.namer(), relationship.target(), relationship.kind()));
    }
  }

  private void checkMissing(Relationship relationship) {
    if (CARRIES_FIGURES.contains(relationship.kind())) {
      throw FileFault.PART_MISSING.refusal(
          "%s names %s, which is not in the file"
              .formatted(relationship.namer(), relationship.target()));
    }
    notes.add(
        Notice.PART_IGNORED.ofFile(
            "%s names a part that is not there, %s"
                .formatted(relationship.namer(), relationship.target())));
  }
}
