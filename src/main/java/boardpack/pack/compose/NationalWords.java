package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.pack.NationalRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the 44 say together. Quantiles and gaps on different bases are counted, never added up. */
final class NationalWords {
  private static final BigDecimal EVEN = BigDecimal.valueOf(50);

  private final List<NationalRow> rows;
  private final List<NationalRow> made;

  NationalWords(List<NationalRow> rows) {
    this.rows = rows;
    this.made = rows.stream().filter(row -> row.issue().isPresent()).toList();
  }

  String cover() {
    return made.size() == rows.size()
        ? "All %d footprints have a pack of the month".formatted(rows.size())
        : "%d of %d footprints have a pack of the month".formatted(made.size(), rows.size());
  }

  String finding() {
    long behind = variances().stream().filter(variance -> variance.signum() < 0).count();
    return "%d of %d footprints forecast worse than their control total; together they are %s it"
        .formatted(
            behind, variances().size(), Words.behindOrAhead(Money.sum(variances().stream())));
  }

  String bases() {
    long bases =
        made.stream()
            .flatMap(row -> row.gap().stream())
            .map(NationalRow.Gap::basisInWords)
            .distinct()
            .count();
    return bases == 1
        ? "The gaps stand on one basis"
        : "The gaps stand on %d different bases and cannot be added up".formatted(bases);
  }

  private List<Money> variances() {
    return made.stream()
        .flatMap(row -> row.controlTotal().stream())
        .map(NationalRow.ControlTotal::variance)
        .toList();
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    var without =
        rows.stream().filter(row -> row.issue().isEmpty()).map(NationalRow::name).toList();
    if (!without.isEmpty()) {
      sentences.add("No pack of this month: " + String.join("; ", without) + ".");
    }
    sentences.add(completeness());
    sentences.add(savings());
    sentences.add(chances());
    sentences.add(statements());
    return List.copyOf(sentences);
  }

  private String completeness() {
    int in = made.stream().mapToInt(NationalRow::returnsIn).sum();
    int due = made.stream().mapToInt(NationalRow::returnsDue).sum();
    return "%s of %s returns that were due are in."
        .formatted(MoneyWords.count(in), MoneyWords.count(due));
  }

  private String savings() {
    var sums = made.stream().flatMap(row -> row.savings().stream()).toList();
    var actual = Money.sum(sums.stream().map(NationalRow.Savings::ytdActual));
    var plan = Money.sum(sums.stream().map(NationalRow.Savings::ytdPlan));
    return "NHS savings to date are %s, %s the plan of %s."
        .formatted(
            MoneyWords.pounds(actual),
            Words.behindOrAhead(actual.minus(plan)),
            MoneyWords.pounds(plan));
  }

  private String chances() {
    long unlikely =
        made.stream()
            .flatMap(row -> row.chance().stream())
            .filter(chance -> chance.compareTo(EVEN) < 0)
            .count();
    return Words.sentence(
        "%s less than an even chance of the whole savings plan."
            .formatted(Words.counted((int) unlikely, "footprint has", "footprints have")));
  }

  private String statements() {
    int open = made.stream().mapToInt(NationalRow::statements).sum();
    return open == 0
        ? "No chief finance officer has an open statement."
        : "Chief finance officers have %s open, with %s said to be at risk."
            .formatted(
                Words.counted(open, "statement"),
                MoneyWords.pounds(Money.sum(made.stream().map(NationalRow::saidAtRisk))));
  }
}
