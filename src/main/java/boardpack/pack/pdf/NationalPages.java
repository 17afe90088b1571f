package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.pack.NationalRow;
import boardpack.pack.Pack;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages of the national edition. */
final class NationalPages {
  private NationalPages() {}

  static List<Section> of(Pack pack) {
    return List.of(CoverPage.of(pack), comparison(pack), gaps(pack), AppendixTables.terms(pack, 1));
  }

  private static Section comparison(Pack pack) {
    var note =
        "£000, favourable variances positive, NHS bodies only. Even chance: the savings that are as"
            + " likely exceeded as missed. Whole plan: the chance of all planned savings.";
    return new Section(
        "national",
        new PageHead("2  The 44 side by side", pack.titles().of(2), note),
        NationalRanking.of(pack.national()),
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
        byBasis(pack.national()));
  }

  /** The basis that most gaps share first: only those under one heading can be compared. */
  private static List<PlainRow> byBasis(List<NationalRow> rows) {
    var bases =
        rows.stream()
            .collect(
                Collectors.groupingBy(NationalPages::basis, TreeMap::new, Collectors.toList()));
    return bases.entrySet().stream()
        .sorted(Comparator.comparingInt(basis -> -basis.getValue().size()))
        .flatMap(
            basis ->
                basis.getValue().stream()
                    .map(row -> gap(row, basis.getKey() + ": " + basis.getValue().size())))
        .toList();
  }

  private static String basis(NationalRow row) {
    return row.gap().map(gap -> Words.capital(gap.basisInWords())).orElse("No gap has been chosen");
  }

  private static PlainRow gap(NationalRow row, String basis) {
    return new PlainRow(
        row.number() + "  " + row.name(),
        Words.money(row.gap().map(NationalRow.Gap::value)),
        basis,
        row.gap().map(NationalRow.Gap::source).orElse("–"));
  }
}
