package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.Savings;

/** The charts of savings for those who do not see them. */
final class SavingsInWords {
  private SavingsInWords() {}

  /** Which way savings to date lie from plan: {@code Savings to date are behind plan}. */
  static String inBrief(Savings.Total total) {
    return switch (total.ytdActual().compareTo(total.ytdPlan())) {
      case 0 -> "Savings to date are on plan";
      case 1 -> "Savings to date are ahead of plan";
      default -> "Savings to date are behind plan";
    };
  }

  static String cumulative(Savings savings) {
    var total = savings.total();
    var words =
        new StringBuilder("Cumulative savings of the year. Planned to date ")
            .append(MoneyWords.pounds(total.ytdPlan()))
            .append(", achieved ")
            .append(MoneyWords.pounds(total.ytdActual()))
            .append("; planned for the year ")
            .append(MoneyWords.pounds(total.yearPlan()))
            .append(", forecast ")
            .append(MoneyWords.pounds(total.forecast()))
            .append('.');
    savings
        .simulation()
        .ifPresent(
            s ->
                words
                    .append(" In the simulation one outcome in five is below ")
                    .append(MoneyWords.pounds(s.p20()))
                    .append(", half are below ")
                    .append(MoneyWords.pounds(s.p50()))
                    .append(", and one in five is above ")
                    .append(MoneyWords.pounds(s.p80()))
                    .append('.'));
    return words.toString();
  }

  static String runRate(Savings savings) {
    return savings
        .runRate()
        .map(
            rate ->
                rate.monthsLeft() == 0
                    ? "Savings month by month. The year is over; "
                        + MoneyWords.pounds(rate.remaining())
                        + " of the plan remain."
                    : "Savings month by month. The last three months averaged "
                        + MoneyWords.pounds(rate.achieved())
                        + " a month; the plan needs "
                        + MoneyWords.pounds(rate.needed())
                        + " a month for the remaining "
                        + Words.count(rate.monthsLeft(), "month", "months")
                        + ".")
        .orElse("Savings month by month.");
  }
}
