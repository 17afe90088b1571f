package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.challenge.Simulation;
import boardpack.pack.Savings;
import boardpack.pack.Savings.SchemeLine;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.SavingsPosition;
import boardpack.reconciliation.SavingsPosition.SavingsTotal;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Savings and run rate of the NHS programme, the councils' beside it. */
final class SavingsPage {
  private static final int PAGE = 6;

  private final FootprintMonth month;
  private final SavingsPosition savings;
  private final Figures figures;

  SavingsPage(FootprintMonth month, Reconciliation reconciliation, Figures figures) {
    this.month = month;
    this.savings = reconciliation.savings();
    this.figures = figures;
  }

  Savings compose(Optional<Simulation> simulation) {
    var profile = new SavingsProfile(month, savings);
    return new Savings(
        savings.schemes().stream().map(this::line).toList(),
        total(),
        council(),
        simulation,
        profile.months(),
        profile.runRate(),
        profile.lastForecasts(),
        sumOf(nhs().filter(shared -> shared.scheme().recurrent()), SharedScheme::forecast),
        sumOf(nhs().filter(shared -> !shared.scheme().recurrent()), SharedScheme::forecast),
        sumOf(nhs(), shared -> part(shared, shared.scheme().money().fullYearEffect().money())),
        sumOf(nhs(), shared -> part(shared, shared.scheme().money().transitionCost().money())),
        profile.reachesPlan());
  }

  private SchemeLine line(SharedScheme shared) {
    var scheme = shared.scheme();
    var money = scheme.money();
    boolean isShared = shared.percent().isPresent();
    return new SchemeLine(
        scheme.organisation(),
        month.nameOf(scheme.organisation()),
        scheme.ref(),
        scheme.name(),
        scheme.theme(),
        money.yearPlan().money(),
        money.ytdPlan().money(),
        money.ytdActual().money(),
        money.forecast().money(),
        money.fullYearEffect().money(),
        scheme.status().word(),
        scheme.risk().word(),
        scheme.recurrent(),
        scheme.gateway(),
        scheme.ownerRole(),
        isCouncil(scheme),
        shared.percent(),
        when(isShared, shared.yearPlan()),
        when(isShared, shared.ytdPlan()),
        when(isShared, shared.ytdActual()),
        when(isShared, shared.forecast()),
        Map.of(
            "yearPlan", money.yearPlan().source(),
            "ytdPlan", money.ytdPlan().source(),
            "ytdActual", money.ytdActual().source(),
            "forecast", money.forecast().source(),
            "fullYearEffect", money.fullYearEffect().source()));
  }

  private Savings.Total total() {
    var total = savings.total();
    var twice = savings.doubleCounted();
    var row = figures.row(PAGE);
    register(row, "/savings/total", total, "NHS schemes less what two partners both claim", false);
    return new Savings.Total(
        row,
        total.yearPlan(),
        total.ytdPlan(),
        total.ytdActual(),
        total.forecast(),
        new Savings.DoubleCounted(
            twice.yearPlan(), twice.ytdPlan(), twice.ytdActual(), twice.forecast()));
  }

  private Savings.CouncilTotal council() {
    var total = savings.council();
    var row = figures.row(PAGE);
    register(row, "/savings/totalCouncil", total, "sum of the councils' schemes", true);
    return new Savings.CouncilTotal(
        row, total.yearPlan(), total.ytdPlan(), total.ytdActual(), total.forecast());
  }

  private void register(
      String row, String pointer, SavingsTotal total, String rule, boolean council) {
    figures.money(
        row, 'a', pointer + "/yearPlan", total.yearPlan(), rule, cells("fy_plan", council));
    figures.money(
        row, 'b', pointer + "/ytdPlan", total.ytdPlan(), rule, cells("ytd_plan", council));
    figures.money(
        row, 'c', pointer + "/ytdActual", total.ytdActual(), rule, cells("ytd_actual", council));
    figures.money(row, 'd', pointer + "/forecast", total.forecast(), rule, cells("fot", council));
  }

  private List<Source> cells(String heading, boolean council) {
    return savings.schemes().stream()
        .map(SharedScheme::scheme)
        .filter(scheme -> isCouncil(scheme) == council)
        .map(scheme -> scheme.row().source(heading))
        .toList();
  }

  private Stream<SharedScheme> nhs() {
    return savings.schemes().stream().filter(shared -> !isCouncil(shared.scheme()));
  }

  static boolean isCouncil(Scheme scheme) {
    return scheme.row().of().key().kind() == ReturnKind.LA;
  }

  /** The part of an amount of a scheme that counts here. */
  static Money part(SharedScheme shared, Money amount) {
    return shared.percent().map(amount::percent).orElse(amount);
  }

  private static Money sumOf(Stream<SharedScheme> schemes, Function<SharedScheme, Money> amount) {
    return Money.sum(schemes.map(amount));
  }

  private static Optional<Money> when(boolean shared, Money part) {
    return shared ? Optional.of(part) : Optional.empty();
  }
}
