package boardpack.returns.reading;

import boardpack.returns.Return;
import boardpack.returns.rules.Findings;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A return as it was read, before it is decided what of it is taken in.
 *
 * @param received with all its sheets, the faulty ones too; empty when its Cover does not say which
 *     return it is
 */
record Draft(String coverTab, Tabs.Owner owner, Optional<Return> received, Findings findings) {

  /** The names of all its tabs. */
  List<String> tabs() {
    var tabs = new ArrayList<String>();
    tabs.add(coverTab);
    owner.sheets().values().forEach(same -> same.stream().map(Sheet::name).forEach(tabs::add));
    return tabs;
  }
}
