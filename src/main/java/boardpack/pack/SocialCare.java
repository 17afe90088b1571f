package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Adult social care and pooled budgets: the council has an equal place.
 *
 * @param delayedTransfers delayed days by trust, whoever is responsible
 * @param responsible delayed days for which the councils answer, as they report them
 * @param published what councils spent and held at the end of past years, as was published of them
 */
public record SocialCare(
    List<Care> councils,
    List<Contribution> pooled,
    List<Reserve> reserves,
    List<Delay> delayedTransfers,
    List<CouncilDelay> responsible,
    List<Outturn> published) {
  public SocialCare {
    councils = List.copyOf(councils);
    pooled = List.copyOf(pooled);
    reserves = List.copyOf(reserves);
    delayedTransfers = List.copyOf(delayedTransfers);
    responsible = List.copyOf(Objects.requireNonNullElse(responsible, List.of()));
    published = List.copyOf(Objects.requireNonNullElse(published, List.of()));
  }

  /**
   * One council's lines of adult social care, £000; spending positive, variances
   * favourable-positive.
   *
   * @param figuresOf the month its figures are of, where it had no new report
   */
  public record Care(
      String ref,
      String organisation,
      String name,
      Money gross,
      Money grossForecast,
      Money net,
      Money netForecast,
      Money forecastVariance,
      Money betterCareFund,
      Optional<Period> figuresOf,
      List<Source> sources) {
    public Care {
      sources = List.copyOf(sources);
    }
  }

  /** One contributor's stream into a pooled budget, £000. */
  public record Contribution(
      String ref,
      String reportedBy,
      String scheme,
      String lead,
      String contributor,
      String contributorName,
      String stream,
      Money contribution,
      Money spendYtd,
      Money forecast,
      BigDecimal riskSharePercent,
      Optional<LocalDate> healthAndWellbeingBoard,
      Source source) {}

  /**
   * One reserve of a council, £000.
   *
   * @param yearsOfCover closing above the minimum, in years of the planned yearly draw; empty when
   *     nothing is drawn
   */
  public record Reserve(
      String ref,
      String organisation,
      String name,
      String reserve,
      Money opening,
      Money plannedUse,
      Money forecastClosing,
      Money minimum,
      Optional<BigDecimal> yearsOfCover,
      Source source) {}

  /** Delayed transfers of care: per cent of occupied bed days. */
  public record Delay(
      String organisation, String name, Period period, BigDecimal days, BigDecimal percent) {}

  /**
   * What a council reports of delays for which it answers.
   *
   * @param measure in its own words
   * @param unit of plan and actual, in its own words
   */
  public record CouncilDelay(
      String ref,
      String organisation,
      String name,
      String measure,
      BigDecimal plan,
      BigDecimal actual,
      String unit,
      Source source) {}

  /**
   * A council's published accounts of a year, £000; spending is positive.
   *
   * @param year {@code 2016/17}
   * @param spending all its revenue expenditure
   */
  public record Outturn(
      String ref,
      String organisation,
      String name,
      String year,
      Money socialCare,
      Optional<Money> spending,
      Optional<Money> earmarkedBefore,
      Optional<Money> earmarkedAfter,
      Optional<Money> unallocatedAfter,
      List<Source> sources) {
    public Outturn {
      sources = List.copyOf(sources);
    }
  }
}
