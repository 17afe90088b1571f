package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Statement;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The month for people who are no accountants: what was set, what is expected, how sure it is. */
final class PlainEnglish {
  private static final String EMERGENCY = "AE4H";

  private final Pack pack;
  private final List<Statement> statements;
  private final List<String> sentences = new ArrayList<>();

  PlainEnglish(Pack pack, List<Statement> statements) {
    this.pack = pack;
    this.statements = statements;
  }

  List<String> sentences() {
    money();
    savings();
    socialCare();
    emergencyCare();
    said();
    complete();
    return List.copyOf(sentences);
  }

  private void money() {
    pack.overview()
        .nhsTotal()
        .ifPresent(
            total ->
                sentences.add(
                    "Each year the NHS bodies of %s are set a limit for what they may overspend or must have left over. Together they now expect to end the year %s."
                        .formatted(
                            pack.footprint().name(),
                            distance(
                                total.forecastVariance(), "better than that limit", "worse"))));
  }

  private static String distance(Money variance, String better, String worse) {
    return switch (variance.signum()) {
      case 1 -> MoneyWords.pounds(variance) + " " + better;
      case -1 -> MoneyWords.pounds(variance.abs()) + " " + worse + " than that limit";
      default -> "exactly at that limit";
    };
  }

  private void savings() {
    var total = pack.savings().total();
    sentences.add(
        "They planned to save %s this year. By the end of %s they had saved %s; the plan for that date was %s. They expect %s by the end of March."
            .formatted(
                MoneyWords.pounds(total.yearPlan()),
                pack.period().words(),
                MoneyWords.pounds(total.ytdActual()),
                MoneyWords.pounds(total.ytdPlan()),
                MoneyWords.pounds(total.forecast())));
    pack.savings()
        .simulation()
        .ifPresent(
            odds ->
                sentences.add(
                    "Savings plans rarely come in whole. Going by how risky each part is, it is as likely as not that %s or more is saved; the chance of the whole plan is %s."
                        .formatted(MoneyWords.pounds(odds.p50()), odds.chanceInWords())));
  }

  private void socialCare() {
    var care = pack.socialCare().councils();
    if (care.isEmpty()) {
      return;
    }
    var variance = Money.sum(care.stream().map(SocialCare.Care::forecastVariance));
    sentences.add(
        "Councils answer for adult social care, and their money is not added to the NHS's. They expect to spend %s on it."
            .formatted(
                switch (variance.signum()) {
                  case 1 -> MoneyWords.pounds(variance) + " less than they budgeted";
                  case -1 -> MoneyWords.pounds(variance.abs()) + " more than they budgeted";
                  default -> "what they budgeted";
                }));
  }

  private void emergencyCare() {
    pack.performance().stream()
        .filter(line -> line.indicator().equals(EMERGENCY))
        .filter(line -> line.organisation().equals(pack.footprint().code()))
        .findFirst()
        .ifPresent(
            line ->
                sentences.add(
                    "In %s, %s %% of people who came to an accident and emergency department were seen, treated and sent on within four hours; the standard is %s %%."
                        .formatted(
                            line.period().words(),
                            line.value().setScale(1, RoundingMode.HALF_UP),
                            line.standard()
                                .map(s -> s.stripTrailingZeros().toPlainString())
                                .orElse("not set"))));
  }

  private void said() {
    if (!statements.isEmpty()) {
      sentences.add(
          statements.size() == 1
              ? "A chief finance officer has stated in public that a target is unlikely to be met; page 3 has the statement."
              : "Chief finance officers have stated in public %d times that a target is unlikely to be met; page 3 has the statements."
                  .formatted(statements.size()));
    }
  }

  private void complete() {
    var cut = pack.cut();
    sentences.add(
        cut.isComplete()
            ? "All %d reports that were due had come in when this was made."
                .formatted(cut.expected())
            : "%d of the %d reports that were due had come in when this was made; page 1 names those that had not, and nothing is guessed in their place."
                .formatted(cut.received(), cut.expected()));
  }
}
