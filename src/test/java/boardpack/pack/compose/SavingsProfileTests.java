package boardpack.pack.compose;

import static boardpack.returns.ReturnKind.COMM;
import static boardpack.returns.ReturnKind.PROV;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MonthFixtures;
import boardpack.reconciliation.SavingsPosition;
import boardpack.reconciliation.SavingsPosition.Pair;
import boardpack.reconciliation.SavingsPosition.SavingsTotal;
import boardpack.reconciliation.SavingsPosition.SharedScheme;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavingsProfileTests {
  private final FootprintMonth month =
      MonthFixtures.of("12", "2017-12")
          .with(
              ReturnFixtures.of(PROV, "RTG", "2017-12")
                  .with(
                      "Savings",
                      """
                      scheme_ref | fy_plan | ytd_plan | ytd_actual | fot
                      C001       |  1200.0 |    900.0 |      450.0 | 1200.0
                      """)
                  .build())
          .with(
              ReturnFixtures.of(COMM, "04R", "2017-12")
                  .with(
                      "QIPP",
                      """
                      scheme_ref | fy_plan | ytd_plan | ytd_actual | fot
                      Q001       |  2400.0 |   1800.0 |        0.0 | 2400.0
                      """)
                  .build())
          .build();

  @Test
  void aPairThatTwoPartnersClaimIsProfiledOnceAtItsSmallerPlan() {
    var profile = new SavingsProfile(month, position("1200.0", "450.0"));

    assertThat(profile.months().get(0).plan()).isEqualTo(Money.of("100.0"));
    assertThat(profile.months().get(11).plan()).isEqualTo(Money.of("1200.0"));
  }

  @Test
  void theRunRateHoldsWhatIsLeftAgainstTheMeanOfTheLastThreeMonths() {
    var rate = new SavingsProfile(month, position("1200.0", "450.0")).runRate().orElseThrow();

    assertThat(rate.needed()).isEqualTo(Money.of("250.0"));
    assertThat(rate.achieved()).isEqualTo(Money.of("50.0"));
    assertThat(rate.monthsLeft()).isEqualTo(3);
  }

  @Test
  void aPlanThatIsOutOfReachInTheYearHasNoDate() {
    assertThat(new SavingsProfile(month, position("1200.0", "450.0")).reachesPlan()).isEmpty();
    assertThat(new SavingsProfile(month, position("600.0", "450.0")).reachesPlan())
        .contains(Period.of("2018-03"));
  }

  private SavingsPosition position(String yearPlan, String ytdActual) {
    var trust = shared("RTG");
    var commissioner = shared("04R");
    var total = total(yearPlan, ytdActual);
    return new SavingsPosition(
        List.of(trust, commissioner),
        List.of(new Pair("STP-04", commissioner, trust, total)),
        total,
        total("2400.0", "0.0"),
        total("0.0", "0.0"));
  }

  private SharedScheme shared(String organisation) {
    Scheme scheme = month.financeOf(organisation).map(FinanceReturn::schemes).orElseThrow().get(0);
    var money = scheme.money();
    return new SharedScheme(
        scheme,
        Optional.<BigDecimal>empty(),
        money.yearPlan().money(),
        money.ytdPlan().money(),
        money.ytdActual().money(),
        money.forecast().money());
  }

  private static SavingsTotal total(String yearPlan, String ytdActual) {
    var plan = Money.of(yearPlan);
    return new SavingsTotal(plan, plan.dividedBy(2), Money.of(ytdActual), plan, List.of());
  }
}
