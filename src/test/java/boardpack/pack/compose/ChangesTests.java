package boardpack.pack.compose;

import static boardpack.returns.ReturnKind.HIST;
import static boardpack.returns.ReturnKind.PROV;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.pack.Cut;
import boardpack.pack.Savings;
import boardpack.pack.Savings.ForecastMade;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MonthFixtures;
import boardpack.returns.Return;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTests {
  private static final Cut COMPLETE =
      new Cut(Instant.parse("2018-01-22T17:00:00Z"), 2, List.of(), List.of());

  @Test
  void aForecastThatMovedIsHeldAgainstTheLookBack() {
    var month = month("-2400.0").with(lookBack("CTXVAR", "-1200.0")).build();

    assertThat(changes(month, COMPLETE))
        .contains(
            month.nameOf("RTG")
                + "'s forecast against its control total worsened by £1.2m, to −£2.4m.");
  }

  @Test
  void whatWasReturnedLastMonthCountsBeforeTheLookBack() {
    var month =
        month("-2400.0")
            .with(lookBack("CTXVAR", "-1200.0"))
            .earlier(trust("2017-11", "-3000.0"))
            .build();

    assertThat(changes(month, COMPLETE))
        .contains(
            month.nameOf("RTG")
                + "'s forecast against its control total improved by £600k, to −£2.4m.");
  }

  @Test
  void aQuietMonthSaysSo() {
    var month = month("-2400.0").with(lookBack("CTXVAR", "-2350.0")).build();

    assertThat(changes(month, COMPLETE))
        .singleElement()
        .asString()
        .startsWith("No body's forecast moved by £100k or more since M8");
  }

  @Test
  void aReturnThatCameLastMonthAndIsMissingNowIsNamed() {
    var gap =
        new Cut.Missing("04R", "Derby CCG", ReturnKind.COMM, Optional.of(Period.of("2017-11")));
    var cut = new Cut(COMPLETE.knownAt(), 2, List.of(), List.of(gap));

    assertThat(changes(month("0.0").build(), cut))
        .contains(
            "One return that came last month is missing now: Derby CCG (commissioner finance).");
  }

  @Test
  void theSavingsForecastIsHeldAgainstTheMonthBefore() {
    var before = new ForecastMade(Period.of("2017-11"), Money.of("31200.0"), Money.of("14000.0"));
    var now = new ForecastMade(Period.of("2017-12"), Money.of("29800.0"), Money.of("15900.0"));

    assertThat(
            new Changes(month("0.0").build())
                .of(savings(before, now), List.of(), COMPLETE, List.of()))
        .contains(
            "The savings forecast for the year fell by £1.4m to £29.8m since M8; £1.9m was delivered in the month.");
  }

  private static List<String> changes(FootprintMonth month, Cut cut) {
    return new Changes(month).of(savings(), List.of(), cut, List.of());
  }

  private static MonthFixtures month(String forecast) {
    return MonthFixtures.of("12", "2017-12").with(trust("2017-12", forecast));
  }

  private static Return trust(String period, String forecast) {
    return ReturnFixtures.of(PROV, "RTG", period)
        .with(
            "I&E",
            """
            line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
            CTXVAR    |      0.0 |        0.0 |      0.0 | %s
            """
                .formatted(forecast))
        .build();
  }

  private static Return lookBack(String line, String forecast) {
    return ReturnFixtures.of(HIST, "E54000012", "2017-12")
        .with(
            "Finance by month",
            """
            organisation | financial_year | period | line_code | ytd_plan | ytd_actual | fot_forecast
            RTG          | 2017/18        | M8     | %s        |      0.0 |        0.0 | %s
            """
                .formatted(line, forecast))
        .build();
  }

  private static Savings savings(ForecastMade... made) {
    var nil = Money.ZERO;
    return new Savings(
        List.of(),
        new Savings.Total(
            "6.01", nil, nil, nil, nil, new Savings.DoubleCounted(nil, nil, nil, nil)),
        new Savings.CouncilTotal("6.02", nil, nil, nil, nil),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(made),
        nil,
        nil,
        nil,
        nil,
        Optional.empty());
  }
}
