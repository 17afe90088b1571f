package boardpack.pack;

import boardpack.basics.CellPlace;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.challenge.Simulation;
import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A savings programme that is behind plan and weighted to the end of the year. */
final class FixtureSavings {
  private static final List<String> NAMES =
      List.of(
          "Medicines optimisation and biosimilars",
          "=HYPERLINK(\"http://example.org\",\"Theatre productivity\")",
          "Reducing agency and bank premium across medical and nursing rotas in all acute sites",
          "Pathology network: single laboratory information system and shared on-call",
          "Continuing healthcare: fast-track review",
          "Estates rationalisation",
          "Out-of-area placements, mental health",
          "-5 % on procurement: national catalogue");
  private static final List<String> THEMES =
      List.of("workforce", "procurement", "pathways", "estates");
  private static final List<String> STATUSES =
      List.of("unidentified", "opportunity", "plans in progress", "fully developed", "in delivery");

  private final FixtureDraw draw = new FixtureDraw(6);

  Savings savings() {
    var schemes = schemes();
    var nhs = schemes.stream().filter(scheme -> !scheme.council()).toList();
    var councils = schemes.stream().filter(Savings.SchemeLine::council).toList();
    var twice =
        new Savings.DoubleCounted(
            Money.of("812.4"), Money.of("590.0"), Money.of("402.2"), Money.of("640.1"));
    var total =
        new Savings.Total(
            "6.01",
            counted(nhs, Savings.SchemeLine::yearPlan, Savings.SchemeLine::sharedYearPlan)
                .minus(twice.yearPlan()),
            counted(nhs, Savings.SchemeLine::ytdPlan, Savings.SchemeLine::sharedYtdPlan)
                .minus(twice.ytdPlan()),
            counted(nhs, Savings.SchemeLine::ytdActual, Savings.SchemeLine::sharedYtdActual)
                .minus(twice.ytdActual()),
            counted(nhs, Savings.SchemeLine::forecast, Savings.SchemeLine::sharedForecast)
                .minus(twice.forecast()),
            twice);
    return savings(schemes, total, councilTotal(councils));
  }

  private Savings savings(
      List<Savings.SchemeLine> schemes, Savings.Total total, Savings.CouncilTotal council) {
    var recurrent = total.forecast().percent(BigDecimal.valueOf(71));
    return new Savings(
        schemes,
        total,
        council,
        Optional.of(simulation(total)),
        months(total),
        Optional.of(
            new Savings.RunRate(
                total.yearPlan().minus(total.ytdActual()).dividedBy(3),
                total.ytdActual().dividedBy(9),
                3,
                total.yearPlan().minus(total.ytdActual()))),
        lastForecasts(total),
        recurrent,
        total.forecast().minus(recurrent),
        total.forecast().percent(BigDecimal.valueOf(64)),
        Money.of("3950.0"),
        Optional.empty());
  }

  private static Simulation simulation(Savings.Total total) {
    return new Simulation(
        20171244L,
        10_000,
        total.yearPlan(),
        total.forecast().percent(BigDecimal.valueOf(84)),
        total.forecast().percent(BigDecimal.valueOf(91)),
        total.forecast().percent(BigDecimal.valueOf(97)),
        total.forecast().percent(new BigDecimal("90.8")),
        new BigDecimal("0.4"));
  }

  private List<Savings.SchemeLine> schemes() {
    var schemes = new ArrayList<Savings.SchemeLine>();
    for (var kind :
        List.of(Organisation.Kind.TRUST, Organisation.Kind.CCG, Organisation.Kind.COUNCIL)) {
      for (var body : FixtureBodies.of(kind)) {
        IntStream.rangeClosed(1, 6).forEach(number -> schemes.add(scheme(body, number)));
      }
    }
    return schemes;
  }

  private Savings.SchemeLine scheme(Organisation body, int number) {
    var yearPlan = draw.between(250, 4_200);
    var ytdPlan = yearPlan.percent(BigDecimal.valueOf(62));
    var ytdActual = ytdPlan.percent(BigDecimal.valueOf(draw.whole(55, 104)));
    var forecast = yearPlan.percent(BigDecimal.valueOf(draw.whole(70, 102)));
    boolean shared = body.code().equals(FixturePosition.SHARED);
    var kind = FixtureBodies.financeKind(body.kind());
    var sheet = body.kind() == Organisation.Kind.CCG ? "QIPP" : "Savings";
    return new Savings.SchemeLine(
        body.code(),
        body.name(),
        "%s-%02d".formatted(body.code(), number),
        draw.one(NAMES),
        draw.one(THEMES),
        yearPlan,
        ytdPlan,
        ytdActual,
        forecast,
        forecast.percent(BigDecimal.valueOf(110)),
        draw.one(STATUSES),
        draw.one(List.of("high", "medium", "low")),
        number % 3 != 0,
        draw.whole(0, 5),
        "Director of Transformation",
        body.kind() == Organisation.Kind.COUNCIL,
        shared ? Optional.of(FixturePosition.SHARE) : Optional.empty(),
        part(shared, yearPlan),
        part(shared, ytdPlan),
        part(shared, ytdActual),
        part(shared, forecast),
        sources(body, kind, sheet, number + 1));
  }

  private static Map<String, Source> sources(
      Organisation body, ReturnKind kind, String sheet, int row) {
    var sources = new HashMap<String, Source>();
    int column = 20;
    for (var figure : List.of("yearPlan", "ytdPlan", "ytdActual", "forecast", "fullYearEffect")) {
      var cell = new CellPlace(sheet, row, column++).cell();
      sources.put(figure, FixtureBodies.source(body.code(), kind, sheet, cell));
    }
    return sources;
  }

  private static Optional<Money> part(boolean shared, Money amount) {
    return shared ? Optional.of(amount.percent(FixturePosition.SHARE)) : Optional.empty();
  }

  private static Savings.CouncilTotal councilTotal(List<Savings.SchemeLine> councils) {
    return new Savings.CouncilTotal(
        "6.02",
        counted(councils, Savings.SchemeLine::yearPlan, Savings.SchemeLine::sharedYearPlan),
        counted(councils, Savings.SchemeLine::ytdPlan, Savings.SchemeLine::sharedYtdPlan),
        counted(councils, Savings.SchemeLine::ytdActual, Savings.SchemeLine::sharedYtdActual),
        counted(councils, Savings.SchemeLine::forecast, Savings.SchemeLine::sharedForecast));
  }

  private static Money counted(
      List<Savings.SchemeLine> schemes,
      Function<Savings.SchemeLine, Money> full,
      Function<Savings.SchemeLine, Optional<Money>> shared) {
    return Money.sum(
        schemes.stream().map(scheme -> shared.apply(scheme).orElse(full.apply(scheme))));
  }

  private static List<Savings.Month> months(Savings.Total total) {
    var planned = List.of(3, 7, 12, 18, 24, 31, 39, 48, 58, 70, 84, 100);
    var achieved = List.of(2, 5, 9, 13, 18, 23, 29, 35, 41, 55, 74, 91);
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            number ->
                new Savings.Month(
                    FixtureBodies.PERIOD.year().month(number),
                    number <= FixtureBodies.PERIOD.number(),
                    total.yearPlan().percent(BigDecimal.valueOf(planned.get(number - 1))),
                    total.yearPlan().percent(BigDecimal.valueOf(achieved.get(number - 1)))))
        .toList();
  }

  private static List<Savings.ForecastMade> lastForecasts(Savings.Total total) {
    return IntStream.rangeClosed(4, 9)
        .mapToObj(
            number -> {
              Period in = FixtureBodies.PERIOD.year().month(number);
              return new Savings.ForecastMade(
                  in,
                  total.yearPlan().percent(BigDecimal.valueOf(104L - number)),
                  total.yearPlan().percent(BigDecimal.valueOf(4L * number)));
            })
        .toList();
  }
}
