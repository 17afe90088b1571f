package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge;
import boardpack.challenge.Challenges;
import boardpack.challenge.Statement;
import boardpack.pack.CashAndCapital;
import boardpack.pack.Cut;
import boardpack.pack.Overview;
import boardpack.pack.PerformanceLine;
import boardpack.pack.Risks;
import boardpack.pack.Savings;
import boardpack.pack.SocialCare;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.Reconciliation;
import boardpack.reconciliation.ReconciliationItem;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each page's finding in one sentence: what a board should take from it, with its number. */
record PageTitles(
    Cut cut,
    Overview overview,
    SocialCare care,
    Savings savings,
    List<PerformanceLine> performance,
    CashAndCapital cash,
    Risks risks) {

  /** The title of each page by its number. */
  Map<Integer, String> all(
      List<Statement> statements, Challenges challenges, Reconciliation reconciliation) {
    return Map.ofEntries(
        Map.entry(1, cover(cut)),
        Map.entry(2, onePage(overview)),
        Map.entry(3, statements(statements)),
        Map.entry(4, position(overview)),
        Map.entry(5, socialCare(care)),
        Map.entry(6, savings(savings)),
        Map.entry(7, challenged(challenges.found(), challenges.notRun().size())),
        Map.entry(8, bridge(reconciliation.bridge())),
        Map.entry(9, agreement(reconciliation.items())),
        Map.entry(10, performance(performance)),
        Map.entry(11, exceptions(performance)),
        Map.entry(12, cash(cash)),
        Map.entry(13, risks(risks)));
  }

  static String cover(Cut cut) {
    return cut.isComplete()
        ? "All %d returns are in".formatted(cut.expected())
        : "%d of %d returns are in; %s missing"
            .formatted(
                cut.received(),
                cut.expected(),
                Words.number(cut.missing().size()) + (cut.missing().size() == 1 ? " is" : " are"));
  }

  static String onePage(Overview overview) {
    return overview
        .nhsTotal()
        .map(
            total ->
                "The NHS forecast is %s control total"
                    .formatted(Words.behindOrAhead(total.forecastVariance())))
        .orElse("No NHS body has reported its position");
  }

  static String statements(List<Statement> statements) {
    if (statements.isEmpty()) {
      return "No chief finance officer has an open statement";
    }
    var likely = Money.sum(statements.stream().map(Statement::likely));
    return Words.sentence(
        "%s open: %s is said to be at risk"
            .formatted(Words.are(statements.size(), "statement"), MoneyWords.pounds(likely)));
  }

  static String position(Overview overview) {
    var worst = overview.nhs().stream().min(Comparator.comparing(Overview.Row::forecastVariance));
    return worst
        .filter(row -> row.forecastVariance().signum() < 0)
        .map(
            row ->
                "%s is furthest from its control total: %s"
                    .formatted(row.name(), MoneyWords.pounds(row.forecastVariance())))
        .orElse("Every NHS body that reported forecasts its control total or better");
  }

  static String socialCare(SocialCare care) {
    if (care.councils().isEmpty()) {
      return "No council has reported adult social care";
    }
    var variance = Money.sum(care.councils().stream().map(SocialCare.Care::forecastVariance));
    return "Adult social care is forecast %s budget".formatted(Words.overOrUnder(variance));
  }

  static String savings(Savings savings) {
    var total = savings.total();
    if (total.yearPlan().isZero()) {
      return "No savings plan was reported";
    }
    return "Savings are %s plan to date; the forecast is %s of %s"
        .formatted(
            Words.behindOrAhead(total.ytdActual().minus(total.ytdPlan())),
            MoneyWords.pounds(total.forecast()),
            MoneyWords.pounds(total.yearPlan()));
  }

  static String challenged(List<Challenge> challenges, int notRun) {
    var found = challenges.isEmpty() ? "No assumption failed a test" : failed(challenges);
    return notRun == 0
        ? found
        : found + "; %s could not be run".formatted(Words.counted(notRun, "test"));
  }

  private static String failed(List<Challenge> challenges) {
    int all = challenges.size();
    int red = (int) challenges.stream().filter(one -> one.level() == Challenge.Level.RED).count();
    var level =
        red == all
            ? all == 1 ? "and it is red" : "all of them red"
            : red == 0 ? "none of them red" : "%s of them red".formatted(Words.number(red));
    return Words.sentence(
        "%s failed a test, %s".formatted(Words.counted(all, "assumption"), level));
  }

  static String bridge(Optional<Bridge> bridge) {
    return bridge
        .map(
            gap ->
                gap.addsUp()
                    ? "The plan leaves %s of the gap open"
                        .formatted(MoneyWords.pounds(gap.computedResidual()))
                    : "The plan does not add up: %s is unexplained"
                        .formatted(MoneyWords.pounds(gap.unexplained().abs())))
        .orElse("No gap has been stated in the plan");
  }

  static String agreement(List<ReconciliationItem> items) {
    var twoSided = items.stream().filter(item -> item.right().isPresent()).toList();
    if (twoSided.isEmpty()) {
      return "Partners' figures agree within tolerance";
    }
    var apart = MoneyWords.pounds(Money.sum(twoSided.stream().map(i -> i.difference().abs())));
    return twoSided.size() == 1
        ? "Partners disagree on one figure, by " + apart
        : "Partners disagree on %s, %s apart in all"
            .formatted(Words.counted(twoSided.size(), "figure"), apart);
  }

  static String performance(List<PerformanceLine> lines) {
    var failing =
        lines.stream()
            .filter(line -> line.spc().filter(PageTitles::fails).isPresent())
            .map(PerformanceLine::indicatorName)
            .toList();
    return switch (failing.size()) {
      case 0 -> "No measure consistently fails its standard";
      case 1 -> "One measure consistently fails its standard: " + failing.get(0);
      default ->
          "%s consistently fail the standard, most often %s"
              .formatted(
                  Words.sentence(Words.counted(failing.size(), "measure")), commonest(failing));
    };
  }

  private static boolean fails(PerformanceLine.Spc spc) {
    return spc.assurance().equals("consistent_fail");
  }

  /** The name that stands most often, the first of several. */
  private static String commonest(List<String> names) {
    return names.stream()
        .max(
            Comparator.comparingInt((String name) -> Collections.frequency(names, name))
                .thenComparing(Comparator.comparingInt(names::indexOf).reversed()))
        .orElseThrow();
  }

  static String exceptions(List<PerformanceLine> lines) {
    long exceptions = lines.stream().filter(PerformanceLine::exception).count();
    return exceptions == 0
        ? "No measure shows special cause"
        : "%s %s special cause or consistent failure"
            .formatted(
                Words.sentence(Words.counted((int) exceptions, "measure")),
                exceptions == 1 ? "shows" : "show");
  }

  static String cash(CashAndCapital cash) {
    if (cash.trusts().isEmpty()) {
      return "No trust has reported its cash";
    }
    var total = Money.sum(cash.trusts().stream().map(CashAndCapital.Trust::cash));
    var loans = Money.sum(cash.trusts().stream().map(CashAndCapital.Trust::loans));
    return "Trusts hold %s of cash and owe %s of support loans"
        .formatted(MoneyWords.pounds(total), MoneyWords.pounds(loans));
  }

  static String risks(Risks risks) {
    return "Net risk of %s is not in the forecast"
        .formatted(MoneyWords.pounds(risks.netUnmitigated()));
  }
}
