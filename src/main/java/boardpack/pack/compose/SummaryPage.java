package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Source;
import boardpack.challenge.Simulation;
import boardpack.pack.Overview;
import boardpack.pack.Risks;
import boardpack.pack.Savings;
import boardpack.pack.Summary.Headline;
import boardpack.pack.TargetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The five numbers of the first page worth reading. */
final class SummaryPage {
  private static final int PAGE = 2;
  private static final String NOT_SUPPLIED = "not supplied";
  private static final String REQUIREMENT_YEAR = "2020/21";

  private final Figures figures;

  SummaryPage(Figures figures) {
    this.figures = figures;
  }

  List<Headline> headlines(
      Overview overview, Savings savings, List<TargetLine> targets, Risks risks) {
    var headlines = new ArrayList<Headline>();
    headlines.add(controlTotal(overview));
    headlines.add(fullYearEffect(savings, targets));
    headlines.add(savings(savings));
    headlines.add(evenChance(savings));
    headlines.add(risk(risks));
    return List.copyOf(headlines);
  }

  private Headline controlTotal(Overview overview) {
    var label = "Forecast against control total, excluding STF";
    if (overview.nhsTotal().isEmpty()) {
      return new Headline(label, NOT_SUPPLIED, "No NHS body has reported.", "neutral", "", 4);
    }
    var total = overview.nhsTotal().get();
    return new Headline(
        label,
        MoneyWords.pounds(total.forecastVariance()),
        "Forecast %s against %s; year to date %s."
            .formatted(
                MoneyWords.pounds(total.forecast()),
                MoneyWords.pounds(total.yearPlan()),
                Words.behindOrAhead(total.ytdVariance())),
        tone(total.forecastVariance()),
        total.ref() + "f",
        4);
  }

  private Headline fullYearEffect(Savings savings, List<TargetLine> targets) {
    var requirement = requirement(targets);
    var value = savings.fullYearEffect();
    var ref = figures.row(PAGE);
    figures.money(
        ref,
        'a',
        "/savings/fullYearEffect",
        value,
        "full-year effect of recurrent NHS schemes, the part that counts here",
        cells(savings, Savings.SchemeLine::recurrent, "fullYearEffect"));
    return new Headline(
        "Recurrent savings secured, full-year effect",
        MoneyWords.pounds(value),
        requirement.map(target -> against(value, target)).orElse("No requirement has been chosen."),
        requirement.map(target -> tone(value.minus(target.value()))).orElse("neutral"),
        ref + "a",
        6);
  }

  private static String against(Money value, TargetLine target) {
    var basis = Words.scopeAndBasis(target.scope(), target.basis());
    if (target.basis().equals("cumulative")) {
      return "The %s requirement of %s is cumulative (%s): not comparable with a year's effect."
          .formatted(target.year(), MoneyWords.pounds(target.value()), Words.scope(target.scope()));
    }
    var share = target.value().isZero() ? "" : value.asPercentOf(target.value()) + " % of ";
    return "%sthe %s requirement of %s (%s)."
        .formatted(share, target.year(), MoneyWords.pounds(target.value()), basis);
  }

  private static Optional<TargetLine> requirement(List<TargetLine> targets) {
    return targets.stream()
        .filter(target -> target.organisation().isEmpty() && !target.chosenBy().isEmpty())
        .filter(target -> target.kind().equals("do_nothing_gap"))
        .filter(target -> target.year().equals(REQUIREMENT_YEAR))
        .findFirst();
  }

  private static Headline savings(Savings savings) {
    var total = savings.total();
    return new Headline(
        "Savings delivered to date",
        MoneyWords.pounds(total.ytdActual()),
        "%s the plan of %s; the year's forecast is %s against a plan of %s."
            .formatted(
                Words.behindOrAhead(total.ytdActual().minus(total.ytdPlan())),
                MoneyWords.pounds(total.ytdPlan()),
                MoneyWords.pounds(total.forecast()),
                MoneyWords.pounds(total.yearPlan())),
        tone(total.ytdActual().minus(total.ytdPlan())),
        total.printedRef() + "c",
        6);
  }

  private Headline evenChance(Savings savings) {
    var label = "Even-chance savings outcome";
    if (savings.simulation().isEmpty()) {
      return new Headline(label, NOT_SUPPLIED, "No scheme was reported.", "neutral", "", 7);
    }
    Simulation simulation = savings.simulation().get();
    var ref = figures.row(PAGE);
    figures.money(
        ref,
        'a',
        "/savings/simulation/p50",
        simulation.p50(),
        "median of %s draws, seed %d (RT20)"
            .formatted(MoneyWords.count(simulation.draws()), simulation.seed()),
        cells(savings, scheme -> true, "ytdActual", "forecast"));
    return new Headline(
        label,
        MoneyWords.pounds(simulation.p50()),
        "One outcome in five is below %s; the chance of the whole plan, %s, is %s."
            .formatted(
                MoneyWords.pounds(simulation.p20()),
                MoneyWords.pounds(simulation.plan()),
                simulation.chanceInWords()),
        tone(simulation.p50().minus(simulation.plan())),
        ref + "a",
        7);
  }

  /** The cells of the NHS schemes that a figure was made from. */
  private static List<Source> cells(
      Savings savings, Predicate<Savings.SchemeLine> which, String... amounts) {
    return savings.schemes().stream()
        .filter(scheme -> !scheme.council())
        .filter(which)
        .flatMap(scheme -> Stream.of(amounts).map(scheme.source()::get))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Headline risk(Risks risks) {
    return new Headline(
        "Net unmitigated risk",
        MoneyWords.pounds(risks.netUnmitigated()),
        "Not yet in the forecast; with it the forecast would be %s control total."
            .formatted(Words.behindOrAhead(risks.riskAdjustedVariance())),
        tone(risks.netUnmitigated().negate()),
        risks.printedRef() + "a",
        13);
  }

  private static String tone(Money favourablePositive) {
    return switch (favourablePositive.signum()) {
      case 1 -> "favourable";
      case -1 -> "adverse";
      default -> "neutral";
    };
  }
}
