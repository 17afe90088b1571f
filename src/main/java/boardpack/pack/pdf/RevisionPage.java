package boardpack.pack.pdf;

import boardpack.pack.Revision;
import java.util.List;

/** What this issue changed, and why. */
public record RevisionPage(List<Item> reasons) {
  private static final int SHOWN = 60;

  public RevisionPage {
    reasons = List.copyOf(reasons);
  }

  static Section of(Revision revision) {
    var title = "What changed since issue " + revision.replaces();
    var changes = revision.changes();
    var note =
        changes.size() > SHOWN
            ? "£000. The %d largest of %d changes; all of them are in the workbook."
                .formatted(SHOWN, changes.size())
            : "£000. Every figure of the position, the savings and the risks that is not what it was.";
    var reasons =
        revision.reasons().isEmpty()
            ? List.of("No return came in between: the house was asked for a further issue.")
            : revision.reasons();
    return new Section(
        "appendix-revision",
        new PageHead("A0  " + title, finding(changes.size(), revision.replaces()), note),
        new RevisionPage(Item.all(reasons)),
        changes.stream().limit(SHOWN).map(RevisionPage::row).toList());
  }

  private static String finding(int changes, int replaces) {
    return changes == 0
        ? "No figure changed since issue " + replaces
        : "%s changed since issue %d"
            .formatted(Words.capital(Words.count(changes, "figure has", "figures have")), replaces);
  }

  private static PlainRow row(Revision.Change change) {
    return new PlainRow(
        change.what(),
        Words.money(change.was()),
        Words.money(change.now()),
        Words.money(change.moved()));
  }
}
