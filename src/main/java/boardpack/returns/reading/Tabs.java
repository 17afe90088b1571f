package boardpack.returns.reading;

import boardpack.returns.ReturnKind;
import boardpack.returns.Template;
import boardpack.returns.Templates;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.ShapeMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tab of a workbook belongs to which return. A file holds one return for each Cover. A tab
 * with a suffix ({@code I&E (2)}, {@code Indicators RXH}) belongs to the Cover with the same one
 * ({@code Cover (2)}, {@code Cover RXH}); a tab without belongs to the last Cover before it whose
 * kind of return has such a sheet, or else to the first that has.
 */
final class Tabs {
  private final List<Sheet> tabs;
  private final List<Owner> owners;
  private final List<Sheet> strangers = new ArrayList<>();

  /**
   * A Cover and the tabs that go with it.
   *
   * @param at the place of the Cover among the tabs
   * @param sheets by the template's name, Cover left out; more than one where it is ambiguous
   */
  record Owner(ReturnKind kind, String suffix, int at, Map<String, List<Sheet>> sheets) {
    Owner(ReturnKind kind, String suffix, int at) {
      this(kind, suffix, at, new LinkedHashMap<>());
    }

    boolean has(String sheet) {
      return Templates.shipped().of(kind).sheet(sheet).isPresent();
    }
  }

  private Tabs(List<Sheet> tabs, List<Owner> owners) {
    this.tabs = tabs;
    this.owners = owners;
  }

  /** The tabs that are Covers. */
  static List<Sheet> covers(List<Sheet> tabs) {
    return tabs.stream()
        .filter(tab -> TabName.parse(tab.name()).filter(TabName::isCover).isPresent())
        .toList();
  }

  /**
   * @param kinds the kind of return of each Cover, by the Cover's tab name
   */
  static Tabs of(List<Sheet> tabs, Map<String, ReturnKind> kinds) {
    var owners = new ArrayList<Owner>();
    for (int i = 0; i < tabs.size(); i++) {
      var kind = kinds.get(tabs.get(i).name());
      if (kind != null) {
        var suffix = TabName.parse(tabs.get(i).name()).map(TabName::suffix).orElse("");
        owners.add(new Owner(kind, suffix, i));
      }
    }
    var divided = new Tabs(tabs, owners);
    divided.divide();
    return divided;
  }

  List<Owner> owners() {
    return owners;
  }

  /** The tabs that belong to no return. */
  List<Sheet> strangers() {
    return strangers;
  }

  /** Says which tabs were not read. */
  void note(Findings findings) {
    for (var stranger : strangers) {
      if (!stranger.name().equals(Template.CHECKS)) {
        findings.add(ShapeMessage.SHEET_UNKNOWN, Spot.ofSheet(stranger.name()));
      }
    }
  }

  private void divide() {
    for (int i = 0; i < tabs.size(); i++) {
      var tab = tabs.get(i);
      var name = TabName.parse(tab.name());
      if (name.filter(TabName::isCover).isPresent()) {
        continue;
      }
      int at = i;
      var owner = name.flatMap(parsed -> owner(parsed, at));
      if (owner.isPresent()) {
        var sheet = name.orElseThrow().sheet();
        owner.get().sheets().computeIfAbsent(sheet, any -> new ArrayList<>()).add(tab);
      } else {
        strangers.add(tab);
      }
    }
  }

  private Optional<Owner> owner(TabName name, int at) {
    var able = owners.stream().filter(owner -> owner.has(name.sheet())).toList();
    if (!name.suffix().isEmpty()) {
      return able.stream().filter(owner -> owner.suffix().equals(name.suffix())).findFirst();
    }
    return able.stream()
        .filter(owner -> owner.at() < at)
        .reduce((earlier, later) -> later)
        .or(() -> able.stream().findFirst());
  }
}
