package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import boardpack.reconciliation.ReconciliationItem;
import boardpack.reconciliation.ReconciliationItem.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where partners' figures differ: both sides, largest first. */
public record AgreementPage(List<Item> notes) {
  private static final int SHOWN = 8;
  private static final int SETTLED = 4;

  public AgreementPage {
    notes = List.copyOf(notes);
  }

  static Section of(Pack pack) {
    var items = pack.reconciliation();
    var names = new Names(pack);
    var lines =
        items.stream()
            .filter(ReconciliationItem::isOpen)
            .sorted(Comparator.comparing((ReconciliationItem i) -> i.difference().abs()).reversed())
            .limit(SHOWN)
            .map(item -> line(item, names, items.indexOf(item)))
            .toList();
    var note = "£000. Difference is left less right; beyond its tolerance only.";
    return new Section(
        "agreement", Topic.AGREEMENT.head(pack, note), new AgreementPage(notes(pack)), lines);
  }

  /** Whether the page has so little to say that it can stand under another. */
  static boolean isShort(Pack pack) {
    return pack.reconciliation().size() <= 2;
  }

  private static List<Item> notes(Pack pack) {
    var open = pack.reconciliation().stream().filter(ReconciliationItem::isOpen).toList();
    int more = Math.max(0, open.size() - SHOWN);
    var twice = pack.savings().total().doubleCounted().forecast();
    var notes = new ArrayList<String>();
    if (more > 0) {
      notes.add(
          Words.capital(Words.count(more, "smaller difference is", "smaller differences are"))
              + " in the workbook.");
    }
    notes.add(
        twice.isZero()
            ? "No saving is claimed by two partners."
            : "Two partners both claim "
                + money(twice)
                + " of the savings forecast; it counts once.");
    notes.addAll(settled(pack));
    return Item.all(notes);
  }

  /** What was resolved since last month, the largest first, and what could not be looked at. */
  private static List<String> settled(Pack pack) {
    var settled = pack.reconciliation().stream().filter(item -> !item.isOpen()).toList();
    var notes = new ArrayList<String>();
    settled.stream().limit(SETTLED).map(AgreementPage::settled).forEach(notes::add);
    int more = settled.size() - SETTLED;
    if (more > 0) {
      notes.add(
          Words.capital(
              Words.count(
                  more,
                  "more difference of an earlier month is in the workbook.",
                  "more differences of earlier months are in the workbook.")));
    }
    return notes;
  }

  private static String settled(ReconciliationItem item) {
    var answer = item.resolution().isEmpty() ? "" : " The senders say: " + item.resolution() + ".";
    return "%s %s: %s%s"
        .formatted(item.rule(), item.isResolved() ? "resolved" : "open", said(item), answer);
  }

  /** The amounts to the last decimal stand in the row's own columns. */
  private static String said(ReconciliationItem item) {
    return Words.withDays(MoneyWords.inOneForm(item.sentence()));
  }

  private static DifferenceRow line(ReconciliationItem item, Names names, int index) {
    return new DifferenceRow(
        item.rule() + "  " + said(item),
        side(item.left(), names),
        Words.money(item.left().amount()),
        item.right().map(right -> side(right, names)).orElse("The other side said nothing"),
        item.right().map(right -> Words.money(right.amount())).orElse(Words.NOT_SUPPLIED),
        Words.money(item.difference()),
        Words.money(item.tolerance()),
        Words.capital(item.state()) + ", " + Words.count(item.ageMonths(), "month", "months"),
        item.owner(),
        RowReference.RECONCILIATION.row(index));
  }

  private static String side(Side side, Names names) {
    return names.of(side.organisation()) + ": " + side.what();
  }

  private static String money(Money money) {
    return MoneyWords.pounds(money);
  }
}
