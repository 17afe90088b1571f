package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.Savings;
import java.util.ArrayList;
import java.util.List;

/** What the charts of savings do not say, in sentences. */
final class SavingsFacts {
  private SavingsFacts() {}

  static List<Item> of(Savings savings) {
    var facts = new ArrayList<String>();
    savings
        .simulation()
        .ifPresent(
            s ->
                facts.add(
                    "The even-chance outcome is %s. The chance of the plan in full is %s (seed %d, %s draws)."
                        .formatted(
                            MoneyWords.pounds(s.p50()),
                            s.chanceInWords(),
                            s.seed(),
                            MoneyWords.count(s.draws()))));
    savings.runRate().map(SavingsFacts::rate).ifPresent(facts::add);
    facts.add(
        savings
            .reachesPlan()
            .map(p -> "At the present rate the plan is reached in " + p.words() + ".")
            .orElse("At the present rate the plan is not reached within the year."));
    facts.add(
        "Of the forecast %s is recurrent and %s one-off; recurrent schemes secure %s in a full year."
            .formatted(
                MoneyWords.pounds(savings.recurrentForecast()),
                MoneyWords.pounds(savings.oneOffForecast()),
                MoneyWords.pounds(savings.fullYearEffect())));
    facts.add("Getting there costs " + MoneyWords.pounds(savings.transitionCost()) + " this year.");
    return Item.all(facts);
  }

  private static String rate(Savings.RunRate rate) {
    if (rate.monthsLeft() == 0) {
      return MoneyWords.pounds(rate.remaining()) + " of the plan remain with no month left.";
    }
    return "The plan needs %s a month for the remaining %s; the last three months averaged %s."
        .formatted(
            MoneyWords.pounds(rate.needed()),
            Words.count(rate.monthsLeft(), "month", "months"),
            MoneyWords.pounds(rate.achieved()));
  }
}
