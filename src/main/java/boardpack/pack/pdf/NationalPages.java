package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.pack.NationalRow;
import boardpack.pack.Pack;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages of the national edition. */
final class NationalPages {
  private NationalPages() {}

  static List<Section> of(Pack pack) {
    return List.of(CoverPage.of(pack), comparison(pack), gaps(pack), AppendixTables.terms(pack));
  }

  private static Section comparison(Pack pack) {
    var note =
        "£000, favourable variances positive, NHS bodies only. Even chance: the savings that are as"
            + " likely exceeded as missed. Whole plan: the chance of all planned savings.";
    return new Section(
        "national",
        new PageHead("2  The 44 side by side", pack.titles().of(2), note),
        pack,
        pack.national().stream().map(NationalPages::line).toList());
  }

  private static NationalLine line(NationalRow row) {
    boolean made = row.issue().isPresent();
    return new NationalLine(
        row.number() + "  " + row.name() + (made ? "" : " (no pack)"),
        made ? row.returnsIn() + " of " + row.returnsDue() : "–",
        Words.money(row.controlTotal().map(NationalRow.ControlTotal::variance)),
        savings(row, NationalRow.Savings::ytdPlan),
        savings(row, NationalRow.Savings::ytdActual),
        savings(row, NationalRow.Savings::yearPlan),
        savings(row, NationalRow.Savings::forecast),
        Words.money(row.evenChance()),
        row.chanceInWords(),
        statements(row, made),
        row.printedRef());
  }

  private static String savings(NationalRow row, Function<NationalRow.Savings, Money> figure) {
    return Words.money(row.savings().map(figure));
  }

  private static String statements(NationalRow row, boolean made) {
    return made ? Integer.toString(row.statements()) : "–";
  }

  private static Section gaps(Pack pack) {
    var note = "The chosen gap if nothing is done. Values on different bases are not comparable.";
    return new Section(
        "national-gaps",
        new PageHead("3  Gaps and their basis", pack.titles().of(3), note),
        pack,
        pack.national().stream().map(row -> gap(row, row.gap())).toList());
  }

  private static PlainRow gap(NationalRow row, Optional<NationalRow.Gap> gap) {
    return new PlainRow(
        row.number() + "  " + row.name(),
        Words.money(gap.map(NationalRow.Gap::value)),
        gap.map(NationalRow.Gap::basisInWords).orElse(Words.NOT_SUPPLIED),
        gap.map(NationalRow.Gap::source).orElse("–"));
  }
}
