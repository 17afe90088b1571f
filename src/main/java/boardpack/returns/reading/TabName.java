package boardpack.returns.reading;

import boardpack.returns.ReturnKind;
import boardpack.returns.Template;
import boardpack.returns.TemplateSheet;
import boardpack.returns.Templates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> KNOWN = known();

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

  /** The names of all sheets of all templates. */
  static List<String> knownSheets() {
    return new ArrayList<>(KNOWN);
  }

  /** A number, a kind of return, or what looks like an organisation's code. */
  private static boolean isSuffix(String text) {
    return text.matches("\\d{1,3}|[A-Z0-9]{3,9}");
  }

  private static Optional<String> named(String text) {
    var plain = Plain.of(text);
    return KNOWN.stream().filter(name -> Plain.of(name).equals(plain)).findFirst();
  }

  private static Set<String> known() {
    var names = new LinkedHashSet<String>();
    for (var kind : ReturnKind.values()) {
      Templates.shipped().of(kind).sheets().stream().map(TemplateSheet::name).forEach(names::add);
    }
    return names;
  }
}
