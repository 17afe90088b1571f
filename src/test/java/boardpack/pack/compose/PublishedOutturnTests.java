package boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.pack.FigureReference;
import boardpack.pack.SocialCare.Outturn;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.MonthFixtures;
import boardpack.returns.History;
import boardpack.returns.History.CouncilFigure;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedOutturnTests {
  private static final FootprintMonth MONTH = MonthFixtures.of("12", "2017-12").build();

  private final Figures figures = new Figures();

  @Test
  void aCouncilsPublishedAccountsStandWithTheirCells() {
    var rows =
        rows(
            figure("E10000007", "2017-03", "adult social care", "177000.0", "K40"),
            figure("E10000007", "2017-03", "earmarked reserves after", "211000.5", "BX40"));

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.year()).isEqualTo("2016/17");
              assertThat(row.socialCare()).hasToString("177000.0");
              assertThat(row.earmarkedAfter()).contains(Money.of("211000.5"));
              assertThat(row.unallocatedAfter()).isEmpty();
            });
    assertThat(figures.all())
        .extracting(FigureReference::ref, one -> one.sources().get(0).cell())
        .containsExactly(tuple("5.01a", "K40"), tuple("5.01d", "BX40"));
  }

  @Test
  void theNewestYearStandsFirstAndReservesAloneAreNoAccounts() {
    var rows =
        rows(
            figure("E10000007", "2016-03", "adult social care", "170000.0", "K40"),
            figure("E10000007", "2017-03", "adult social care", "177000.0", "K41"),
            figure("E06000015", "2017-03", "earmarked reserves after", "1.0", "BX41"));

    assertThat(rows).extracting(Outturn::year).containsExactly("2016/17", "2015/16");
  }

  private List<Outturn> rows(CouncilFigure... published) {
    var month =
        new FootprintMonth(
            MONTH.footprint(),
            MONTH.period(),
            MONTH.knownAt(),
            MONTH.members(),
            MONTH.plan(),
            new History(List.of(), List.of(), List.of(), List.of(published)),
            MONTH.current(),
            MONTH.earlier(),
            MONTH.missing(),
            MONTH.shares());
    return new PublishedOutturn(month, figures, 5).rows();
  }

  private static CouncilFigure figure(
      String council, String month, String measure, String value, String cell) {
    var source = new Source("outturn.xlsx", "f".repeat(64), "RS", cell);
    return new CouncilFigure(
        council, YearMonth.parse(month), measure, new Figure(Money.of(value), source));
  }
}
