package boardpack.returns.rules;

import boardpack.returns.Deadlines;
import boardpack.returns.GoodReturns;
import boardpack.returns.Return;
import boardpack.returns.WorkbookFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Returns that do not follow from those of the months before, or came late. */
final class PeriodExamples {
  private PeriodExamples() {}

  static List<Example> all() {
    return List.of(
        Example.after(
            PeriodMessage.MONTH_DIFFERS,
            "the month of agency is typed as 20",
            trust().type("I&E", "PAY-AGY", "month_actual", "-20"),
            GoodReturns.trust("2017-11").build()),
        Example.after(
            PeriodMessage.COUNT_FELL,
            "infections to date are fewer than a month ago",
            WorkbookFixtures.of(GoodReturns.performance("2017-12").build())
                .type("Indicators", "CDIF", "numerator", "8")
                .type("Indicators", "CDIF", "value", "8"),
            GoodReturns.performance("2017-11").build()),
        Example.after(
            PeriodMessage.UNUSUAL_MONTH,
            "agency costs 100 more in the month than ever",
            trust().type("I&E", "PAY-AGY", "ytd_actual", "-208"),
            monthsBefore()),
        Example.after(
            PeriodMessage.RESTATED,
            "M8 of agency is now 90",
            trust().set("Monthly profile", "J7", "-90"),
            GoodReturns.trust("2017-11").build()),
        new Example(
            PeriodMessage.LATE,
            "the return comes two days after its due day",
            trust(),
            Example.THEN.due(
                key ->
                    Optional.of(
                        new Deadlines(
                            LocalDate.parse("2018-01-10"),
                            10,
                            CoverExamples.DATES.cut(),
                            CoverExamples.DATES.closed())))));
  }

  static Return[] monthsBefore() {
    return IntStream.rangeClosed(4, 11)
        .mapToObj(month -> GoodReturns.trust("2017-%02d".formatted(month)).build())
        .toArray(Return[]::new);
  }

  private static WorkbookFixtures trust() {
    return WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
  }
}
