package boardpack.workbook.xlsx;

import boardpack.workbook.container.ZipParts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What each part of a package is, from {@code [Content_Types].xml}. */
final class ContentTypes {
  static final String PART = "[Content_Types].xml";
  private static final AlikeParts<ContentTypes> LATELY = new AlikeParts<>();
  private final Map<String, String> byExtension = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();

  private ContentTypes() {}

  static ContentTypes of(ZipParts parts) {
    return LATELY.of(parts, PART, () -> read(parts));
  }

  private static ContentTypes read(ZipParts parts) {
    var types = new ContentTypes();
    try (var xml = new XmlPart(parts, PART)) {
      xml.root();
      while (xml.child(1)) {
        types.add(xml);
      }
      xml.finish();
    }
    return types;
  }

  private void add(XmlPart xml) {
    var type = xml.optional("ContentType").orElse("").toLowerCase(Locale.ROOT);
    xml.optional("Extension").ifPresent(name -> byExtension.put(lower(name), type));
    xml.optional("PartName").ifPresent(name -> byPart.put(lower(name), type));
  }

  private static String lower(String name) {
    var slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  /** The type of a part in lower case; empty if none is given. */
  String of(String part) {
    var name = lower(part);
    var extension = name.substring(name.lastIndexOf('.') + 1);
    return byPart.getOrDefault(name, byExtension.getOrDefault(extension, ""));
  }
}
