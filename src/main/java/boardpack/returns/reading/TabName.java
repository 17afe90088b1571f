package boardpack.returns.reading;

import boardpack.returns.ReturnKind;
import boardpack.returns.Template;
import boardpack.returns.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a tab, read as a sheet of a template with or without a suffix: {@code Cover}, {@code
 * Cover (2)}, {@code I&E RXH}, {@code cover_PERF}.
 *
 * @param sheet the template's name of the sheet
 * @param suffix in capitals; empty where there is none
 */
record TabName(String sheet, String suffix) {
  private static final Pattern SUFFIXED = Pattern.compile("(.+?)[\\s_-]*\\(?([A-Za-z0-9]+)\\)?");
  private static final Map<String, String> KNOWN = known();

  static Optional<TabName> parse(String tab) {
    var whole = named(tab);
    if (whole.isPresent()) {
      return Optional.of(new TabName(whole.get(), ""));
    }
    var parts = SUFFIXED.matcher(tab.strip());
    if (!parts.matches() || !isSuffix(parts.group(2))) {
      return Optional.empty();
    }
    return named(parts.group(1)).map(sheet -> new TabName(sheet, parts.group(2)));
  }

  boolean isCover() {
    return sheet.equals(Template.COVER);
  }

  /** A number, a kind of return, or what looks like an organisation's code. */
  private static boolean isSuffix(String text) {
    return text.matches("\\d{1,3}|[A-Z0-9]{3,9}");
  }

  private static Optional<String> named(String text) {
    return Optional.ofNullable(KNOWN.get(Plain.of(text)));
  }

  /** The sheets of all templates, by their plain names. */
  private static Map<String, String> known() {
    var names = new HashMap<String, String>();
    for (var kind : ReturnKind.values()) {
      Templates.shipped()
          .of(kind)
          .sheets()
          .forEach(sheet -> names.put(Plain.of(sheet.name()), sheet.name()));
    }
    return names;
  }
}
