package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import boardpack.reconciliation.ReconciliationItem;
import boardpack.reconciliation.ReconciliationItem.Side;
import java.util.Comparator;
import java.util.List;

/** Where partners' figures differ: both sides, largest first. */
public record AgreementPage(List<Item> notes) {
  private static final int SHOWN = 8;

  public AgreementPage {
    notes = List.copyOf(notes);
  }

  static Section of(Pack pack) {
    var items = pack.reconciliation();
    var names = new Names(pack);
    var lines =
        items.stream()
            .sorted(Comparator.comparing((ReconciliationItem i) -> i.difference().abs()).reversed())
            .limit(SHOWN)
            .map(item -> line(item, names, items.indexOf(item)))
            .toList();
    var note = "£000. Difference is left less right; beyond its tolerance only.";
    return new Section(
        "agreement", Topic.AGREEMENT.head(pack, note), new AgreementPage(notes(pack)), lines);
  }

  private static List<Item> notes(Pack pack) {
    int more = Math.max(0, pack.reconciliation().size() - SHOWN);
    var twice = pack.savings().total().doubleCounted().forecast();
    return Item.all(
        List.of(
            more == 0
                ? "Every difference beyond its tolerance is shown."
                : Words.capital(
                        Words.count(more, "smaller difference is", "smaller differences are"))
                    + " in the workbook.",
            twice.isZero()
                ? "No saving is claimed by two partners."
                : "Two partners both claim "
                    + money(twice)
                    + " of the savings forecast; it counts once."));
  }

  private static DifferenceRow line(ReconciliationItem item, Names names, int index) {
    return new DifferenceRow(
        item.rule() + "  " + item.sentence(),
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
    return boardpack.basics.MoneyWords.pounds(money);
  }
}
