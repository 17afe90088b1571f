package boardpack.workbook.container;

import boardpack.workbook.FileFault;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of a package's parts: harmless, and no two alike. */
final class PartNames {
  private static final Pattern HARMFUL =
      Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.?(/|$)|\\p{Cntrl}|^$");

  private PartNames() {}

  /** As parts are looked up: without a leading slash, {@code \} as {@code /}, lower case. */
  static String key(String name) {
    var slashed = name.replace('\\', '/').replaceAll("/{2,}", "/");
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  static Map<String, ZipEntry> byKey(List<ZipEntry> entries) {
    var parts = new LinkedHashMap<String, ZipEntry>();
    var places = new HashSet<String>();
    for (var entry : entries) {
      if (HARMFUL.matcher(entry.name().replace('\\', '/')).find()) {
        throw FileFault.AMBIGUOUS.refusal(
            "a part is named '%s', which leads outside the package".formatted(entry.name()));
      }
      var key = key(entry.name());
      parts.put(key, entry);
      if (!places.add(key.endsWith("/") ? key.substring(0, key.length() - 1) : key)) {
        throw FileFault.AMBIGUOUS.refusal("two parts are named " + entry.name());
      }
    }
    return parts;
  }
}
