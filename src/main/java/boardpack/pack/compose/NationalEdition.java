package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.challenge.Challenge;
import boardpack.challenge.Simulation;
import boardpack.challenge.Statement;
import boardpack.pack.Appendix;
import boardpack.pack.CashAndCapital;
import boardpack.pack.Cut;
import boardpack.pack.Edition;
import boardpack.pack.Imprint;
import boardpack.pack.NationalRow;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.Risks;
import boardpack.pack.Savings;
import boardpack.pack.SocialCare;
import boardpack.pack.State;
import boardpack.pack.Summary;
import boardpack.pack.TargetLine;
import boardpack.pack.Titles;
import boardpack.pack.Triangulation;
import boardpack.reference.Footprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 44 side by side, each as its own published pack has it. Only what can be compared is
 * compared: gaps stand beside their basis and are never added up, and a footprint without a pack is
 * named.
 */
public final class NationalEdition {
  private static final int PAGE = 2;
  private static final String GAP = "do_nothing_gap";
  private static final Savings NO_SAVINGS =
      new Savings(
          List.of(),
          new Savings.Total(
              "",
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              new Savings.DoubleCounted(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO)),
          new Savings.CouncilTotal("", Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Optional.empty());

  private final Period period;
  private final int issue;
  private final Instant knownAt;
  private final Figures figures = new Figures();
  private final List<NationalRow> rows = new ArrayList<>();

  /**
   * @param knownAt the cut of the issue; packs of later issues are not in it
   */
  public NationalEdition(Period period, int issue, Instant knownAt) {
    this.period = period;
    this.issue = issue;
    this.knownAt = knownAt;
  }

  /**
   * Adds a footprint's pack.
   *
   * @param model the pack's published model as a source: the file and its SHA-256
   */
  public void add(Pack pack, Source model) {
    var overview = pack.overview().nhsTotal();
    var savings = pack.savings();
    var row = new Printed(figures.row(PAGE), "/national/" + rows.size(), model);
    var controlTotal =
        overview.map(
            total ->
                new NationalRow.ControlTotal(
                    total.yearPlan(),
                    total.forecast(),
                    row.figure(
                        'a',
                        "/controlTotal/variance",
                        total.forecastVariance(),
                        "/overview/nhsTotal/forecastVariance")));
    var total = savings.total();
    var sums =
        new NationalRow.Savings(
            row.figure('b', "/savings/ytdPlan", total.ytdPlan(), "/savings/total/ytdPlan"),
            row.figure('c', "/savings/ytdActual", total.ytdActual(), "/savings/total/ytdActual"),
            row.figure('d', "/savings/yearPlan", total.yearPlan(), "/savings/total/yearPlan"),
            row.figure('e', "/savings/forecast", total.forecast(), "/savings/total/forecast"));
    var even =
        savings
            .simulation()
            .map(odds -> row.figure('f', "/evenChance", odds.p50(), "/savings/simulation/p50"));
    var statements =
        pack.statements().stream()
            .filter(statement -> statement.circulation() != Statement.Circulation.BODY)
            .toList();
    rows.add(
        new NationalRow(
            row.ref(),
            pack.footprint().number(),
            pack.footprint().code(),
            pack.footprint().name(),
            Optional.of(pack.issue()),
            pack.cut().received(),
            pack.cut().expected(),
            controlTotal,
            Optional.of(sums),
            even,
            savings.simulation().map(Simulation::chanceOfPlan),
            savings.simulation().map(Simulation::chanceInWords).orElse("not known"),
            gap(pack),
            statements.size(),
            Money.sum(statements.stream().map(Statement::likely)),
            (int)
                pack.challenges().stream()
                    .filter(found -> found.level() == Challenge.Level.RED)
                    .count(),
            List.of(model)));
  }

  /** Adds a footprint that has no pack of the month. */
  public void addWithout(Footprint footprint) {
    rows.add(
        new NationalRow(
            figures.row(PAGE),
            footprint.number(),
            footprint.code(),
            footprint.name(),
            Optional.empty(),
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "not known",
            Optional.empty(),
            0,
            Money.ZERO,
            0,
            List.of()));
  }

  private final class Printed {
    private final String ref;
    private final String pointer;
    private final Source model;

    Printed(String ref, String pointer, Source model) {
      this.ref = ref;
      this.pointer = pointer;
      this.model = model;
    }

    String ref() {
      return ref;
    }

    /** Enters a figure that stands in the footprint's model, and gives it. */
    Money figure(char column, String key, Money value, String inItsPack) {
      var cell = new Source(model.file(), model.sha256(), model.sheet(), inItsPack);
      figures.money(ref, column, pointer + key, value, "as its own pack has it", List.of(cell));
      return value;
    }
  }

  private static Optional<NationalRow.Gap> gap(Pack pack) {
    return pack.targets().stream()
        .filter(target -> target.organisation().isEmpty() && target.kind().equals(GAP))
        .filter(target -> !target.chosenBy().isEmpty())
        .findFirst()
        .map(NationalEdition::gap);
  }

  private static NationalRow.Gap gap(TargetLine target) {
    return new NationalRow.Gap(
        target.value(),
        Words.scope(target.scope()),
        Words.basis(target.basis()),
        target.year(),
        target.source());
  }

  public Pack compose() {
    var said = new NationalWords(rows);
    return new Pack(
        Pack.SCHEMA,
        new Pack.PackFootprint(0, Footprint.ENGLAND.code(), Footprint.ENGLAND.name()),
        period,
        issue,
        State.FINAL,
        Edition.NATIONAL,
        new Cut(knownAt, 0, List.of(), List.of()),
        new Summary(List.of(), List.of(), List.of(), said.sentences()),
        new Titles(Map.of(1, said.cover(), 2, said.finding(), 3, said.bases())),
        List.of(),
        List.of(),
        new Overview(List.of(), Optional.empty(), List.of(), Optional.empty(), List.of()),
        new SocialCare(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        NO_SAVINGS,
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new Triangulation(List.of()),
        new CashAndCapital(List.of(), List.of()),
        new Risks("", List.of(), Money.ZERO, Money.ZERO),
        new Appendix(List.of(), List.of(), AppendixPages.glossary()),
        figures.all(),
        Imprint.NONE,
        rows);
  }
}
