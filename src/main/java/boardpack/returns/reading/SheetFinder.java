package boardpack.returns.reading;

import boardpack.returns.rules.Findings;
import boardpack.returns.rules.ShapeMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Sheet;
import java.util.List;
import java.util.Optional;

/** Finds the one tab that a sheet of the template is, or says why there is none. */
record SheetFinder(List<Sheet> strangers, Findings findings) {

  /**
   * @param candidates the tabs that read as this sheet
   */
  Optional<Sheet> find(String sheetName, List<Sheet> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    if (candidates.isEmpty()) {
      sayMissing(sheetName);
      return Optional.empty();
    }
    var visible = candidates.stream().filter(tab -> !tab.hidden()).toList();
    if (visible.size() == 1) {
      noteHidden(candidates);
      return Optional.of(visible.get(0));
    }
    sayTwice(sheetName, candidates);
    return Optional.empty();
  }

  private void noteHidden(List<Sheet> candidates) {
    candidates.stream()
        .filter(Sheet::hidden)
        .forEach(tab -> findings.add(ShapeMessage.SHEET_UNKNOWN, Spot.ofSheet(tab.name())));
  }

  private void sayTwice(String sheetName, List<Sheet> candidates) {
    var first = candidates.get(0).name();
    for (var other : candidates.subList(1, candidates.size())) {
      findings.add(
          ShapeMessage.SHEET_TWICE, Spot.ofSheet(other.name()), first, other.name(), sheetName);
    }
  }

  private void sayMissing(String sheetName) {
    var spot = Spot.ofSheet(sheetName).expecting("a sheet named " + sheetName);
    var names = strangers.stream().map(Sheet::name).toList();
    var foreign =
        names.stream()
            .filter(name -> !Lookalikes.foreignLetters(name).isEmpty())
            .filter(name -> Plain.of(Lookalikes.asItLooks(name)).equals(Plain.of(sheetName)))
            .findFirst();
    var near = names.stream().filter(name -> isNear(name, sheetName)).findFirst();
    if (foreign.isPresent()) {
      var name = foreign.get();
      findings.add(
          ShapeMessage.SHEET_IN_OTHER_LETTERS,
          spot.found(name),
          sheetName,
          name,
          Lookalikes.foreignLetters(name));
    } else if (near.isPresent()) {
      findings.add(ShapeMessage.SHEET_MISNAMED, spot.found(near.get()), sheetName, near.get());
    } else {
      findings.add(ShapeMessage.SHEET_MISSING, spot, sheetName);
    }
  }

  private static boolean isNear(String tab, String sheetName) {
    boolean isPartOf = Plain.of(tab).startsWith(Plain.of(sheetName));
    return isPartOf || Lookalikes.nearest(tab, List.of(sheetName)).isPresent();
  }
}
