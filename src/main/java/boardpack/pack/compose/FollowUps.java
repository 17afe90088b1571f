package boardpack.pack.compose;

import boardpack.basics.Dates;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge;
import boardpack.challenge.Statement;
import boardpack.pack.Imprint.FollowUp;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.Summary.Decision;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.ReconciliationItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What last month's pack suggested for decision, each with how it stands now. */
public final class FollowUps {
  /** Pages whose matters are looked up by what they are about. */
  private static final Set<Integer> BY_SUBJECT = Set.of(3, 4, 5, 7, 9, 11);

  private static final String SILENT = "Nothing has been reported of it this month.";

  private final Pack then;
  private final Pack now;

  private FollowUps(Pack then, Pack now) {
    this.then = then;
    this.now = now;
  }

  public static List<FollowUp> of(Pack then, Pack now) {
    var followUps = new FollowUps(then, now);
    return then.summary().decisions().stream()
        .filter(asked -> !asked.about().isEmpty() || !BY_SUBJECT.contains(asked.page()))
        .map(asked -> new FollowUp(asked.matter(), followUps.result(asked), asked.page()))
        .toList();
  }

  private String result(Decision asked) {
    return switch (asked.page()) {
      case 1 -> returns();
      case 3 -> statement(asked.about());
      case 4 -> variance(asked.about(), pack -> pack.overview().nhs(), FollowUps::ofControlTotal);
      case 5 -> variance(asked.about(), pack -> pack.overview().councils(), FollowUps::ofBudget);
      case 7 -> challenge(asked.about());
      case 8 -> gap();
      case 9 -> difference(asked.about());
      case 11 -> measure(asked.about());
      default -> moved("Net risk", then.risks().netUnmitigated(), now.risks().netUnmitigated());
    };
  }

  private String returns() {
    var still =
        now.cut().missing().stream()
            .filter(
                gap ->
                    then.cut().missing().stream()
                        .anyMatch(
                            before ->
                                before.kind() == gap.kind()
                                    && before.organisation().equals(gap.organisation())))
            .map(gap -> gap.name() + " (" + gap.kind().words() + ")")
            .toList();
    return still.isEmpty()
        ? "This month's return has come from each of them."
        : "Missing again this month: " + Words.list(still) + ".";
  }

  private String statement(String id) {
    return now.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .map(FollowUps::statement)
        .orElse("Its signatory has withdrawn it.");
  }

  private static String statement(Statement statement) {
    var last = statement.history().get(statement.history().size() - 1);
    return statement.state() == Statement.State.ANSWERED
        ? "It was answered on %s; the signatory has not withdrawn it."
            .formatted(Dates.words(last.on()))
        : "It has still not been answered.";
  }

  private String variance(
      String body, Function<Pack, List<Overview.Row>> rows, Function<Money, String> words) {
    return of(body, rows.apply(now))
        .map(words)
        .map(is -> forecast(is, body, rows, words))
        .orElse(SILENT);
  }

  private String forecast(
      String is,
      String body,
      Function<Pack, List<Overview.Row>> rows,
      Function<Money, String> words) {
    var then =
        of(body, rows.apply(this.then))
            .map(words)
            .map(was -> was.equals(is) ? ", as it was a month ago" : "; a month ago it was " + was)
            .orElse("");
    return "The forecast is " + is + then + ".";
  }

  private static String ofControlTotal(Money variance) {
    return Words.behindOrAhead(variance) + " control total";
  }

  private static String ofBudget(Money variance) {
    return Words.overOrUnder(variance) + " budget";
  }

  private static Optional<Money> of(String body, List<Overview.Row> rows) {
    return rows.stream()
        .filter(row -> row.organisation().equals(body))
        .map(Overview.Row::forecastVariance)
        .findFirst();
  }

  private String challenge(String key) {
    return find(now, key)
        .map(is -> stands(is, find(then, key).map(Challenge::atRisk).orElse(is.atRisk())))
        .orElseGet(() -> notFound(key));
  }

  private static Optional<Challenge> find(Pack pack, String key) {
    return pack.challenges().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static String stands(Challenge is, Money was) {
    var answer =
        is.answer()
            .map(given -> "its owner %s it on %s".formatted(given.words(), Dates.words(given.on())))
            .orElse("its owner has not answered");
    return "%s; %s.".formatted(Words.movement("The sum at risk", was, is.atRisk()), answer);
  }

  private String notFound(String key) {
    var named = key.split(" ", 3);
    boolean notRun =
        named.length > 1
            && now.testsNotRun().stream()
                .anyMatch(
                    test -> test.rule().equals(named[0]) && test.organisation().equals(named[1]));
    return notRun
        ? "The test could not be run this month for want of data."
        : "The test no longer finds it.";
  }

  private String gap() {
    return now.bridge()
        .map(
            bridge ->
                moved(
                    "The open part of the gap",
                    then.bridge().map(Bridge::computedResidual).orElse(bridge.computedResidual()),
                    bridge.computedResidual()))
        .orElse(SILENT);
  }

  private String difference(String id) {
    return now.reconciliation().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .map(this::difference)
        .orElse("The figures agree now.");
  }

  private String difference(ReconciliationItem is) {
    if (is.isResolved()) {
      return "The figures agree now.";
    }
    if (!is.isOpen()) {
      return "The figures could not be compared this month.";
    }
    return "They are %s apart, %s."
        .formatted(
            MoneyWords.pounds(is.difference().abs()),
            is.ageMonths() == 1
                ? "for the first month"
                : "for %d months now".formatted(is.ageMonths()));
  }

  private String measure(String indicator) {
    long failing =
        now.performance().stream()
            .filter(line -> line.indicator().equals(indicator))
            .flatMap(line -> line.spc().stream())
            .filter(spc -> spc.assurance().equals("consistent_fail"))
            .count();
    return failing == 0
        ? "On past variation no body is sure to miss the standard any more."
        : "On past variation %s sure to go on missing the standard."
            .formatted(Words.counted((int) failing, "body is", "bodies are"));
  }

  private static String moved(String what, Money was, Money is) {
    return Words.movement(what, was, is) + ".";
  }
}
