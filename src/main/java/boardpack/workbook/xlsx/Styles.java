package boardpack.workbook.xlsx;

import boardpack.workbook.cells.NumberFormat;
import boardpack.workbook.container.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
final class Styles {
  private static final AlikeParts<Styles> LATELY = new AlikeParts<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();
  private final List<NumberFormat> cellStyles = new ArrayList<>();

  /** Those of a workbook without styles: one, which shows numbers. */
  static Styles none() {
    var styles = new Styles();
    styles.cellStyles.add(NumberFormat.NUMBER);
    return styles;
  }

  static Styles of(ZipParts parts, String part) {
    return LATELY.of(parts, part, () -> read(parts, part));
  }

  private static Styles read(ZipParts parts, String part) {
    var styles = new Styles();
    var ids = new ArrayList<String>();
    try (var xml = new XmlPart(parts, part)) {
      xml.root("styleSheet");
      while (xml.child(1)) {
        switch (xml.name()) {
          case "numFmts" -> styles.readFormats(xml);
          case "cellXfs" -> readIds(xml, ids);
          default -> {
            // Fonts, fills and borders mean nothing.
          }
        }
      }
      xml.finish();
    }
    var known = new HashMap<String, NumberFormat>();
    ids.forEach(id -> styles.cellStyles.add(known.computeIfAbsent(id, styles::format)));
    return styles;
  }

  private void readFormats(XmlPart xml) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      var code = xml.attribute("formatCode");
      var id = xml.attribute("numFmtId");
      if (code != null && id != null) {
        formats.put(id, NumberFormat.ofCode(code));
      }
    }
  }

  private static void readIds(XmlPart xml, List<String> ids) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("xf")) {
        ids.add(xml.optional("numFmtId").orElse("0"));
      }
    }
  }

  private NumberFormat format(String id) {
    var own = formats.get(id);
    return own != null ? own : builtIn(id);
  }

  private static NumberFormat builtIn(String id) {
    return id.matches("[0-9]{1,4}")
        ? NumberFormat.builtIn(Integer.parseInt(id))
        : NumberFormat.NUMBER;
  }

  /** The format of a cell's style; empty if there is no such style. */
  Optional<NumberFormat> of(@Nullable String style) {
    if (style == null || style.isEmpty()) {
      return Optional.of(cellStyles.isEmpty() ? NumberFormat.NUMBER : cellStyles.get(0));
    }
    if (style.length() > 5 || !style.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return Optional.empty();
    }
    int index = Integer.parseInt(style);
    return index < cellStyles.size() ? Optional.of(cellStyles.get(index)) : Optional.empty();
  }
}
