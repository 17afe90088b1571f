package boardpack.pack;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Social care, pooled budgets, reserves; cash and capital; risks. */
final class FixtureCare {
  private final FixtureDraw draw = new FixtureDraw(5);

  SocialCare socialCare() {
    var councils = FixtureBodies.of(Organisation.Kind.COUNCIL);
    return new SocialCare(
        IntStream.range(0, councils.size()).mapToObj(at -> care(councils.get(at), at)).toList(),
        pooled(councils),
        IntStream.range(0, councils.size()).mapToObj(at -> reserve(councils.get(at), at)).toList(),
        new FixturePerformance()
            .lines().stream()
                .filter(line -> line.indicator().equals("DTOC"))
                .map(this::delay)
                .toList(),
        List.of(),
        List.of());
  }

  private SocialCare.Care care(Organisation body, int at) {
    var gross = draw.between(60_000, 210_000);
    var net = gross.percent(BigDecimal.valueOf(72));
    var netForecast = net.percent(BigDecimal.valueOf(134));
    var source = council(body, "Summary", "F" + (at + 7));
    return new SocialCare.Care(
        "5.%02d".formatted(at + 1),
        body.code(),
        body.name(),
        gross,
        gross.percent(BigDecimal.valueOf(133)),
        net,
        netForecast,
        Money.of("-1840.2"),
        draw.between(4_000, 11_000).negate(),
        at == 1 ? Optional.of(Period.of("2017-09")) : Optional.empty(),
        List.of(source, council(body, "Summary", "F" + (at + 12))));
  }

  private List<SocialCare.Contribution> pooled(List<Organisation> councils) {
    var streams = new ArrayList<SocialCare.Contribution>();
    for (var body : councils) {
      for (var contributor : List.of("10Q", body.code())) {
        boolean commissioner = contributor.equals("10Q");
        streams.add(
            new SocialCare.Contribution(
                "5.%d".formatted(21 + streams.size()),
                body.code(),
                "Better Care Fund",
                body.code(),
                contributor,
                commissioner ? "Oxfordshire CCG" : body.name(),
                commissioner ? "CCG minimum contribution" : "improved Better Care Fund",
                draw.between(4_000, 38_000),
                draw.between(3_000, 28_000),
                draw.between(4_000, 39_000),
                BigDecimal.valueOf(500, 1),
                commissioner ? Optional.of(LocalDate.of(2018, 2, 1)) : Optional.empty(),
                council(body, "Pooled budget", "G" + (streams.size() + 2))));
      }
    }
    return streams;
  }

  private SocialCare.Reserve reserve(Organisation body, int at) {
    boolean drawn = at != 2;
    return new SocialCare.Reserve(
        "5.%d".formatted(41 + at),
        body.code(),
        body.name(),
        "General fund balance",
        Money.of("24500.0"),
        drawn ? Money.of("6100.0") : Money.ZERO,
        drawn ? Money.of("18400.0") : Money.of("24500.0"),
        Money.of("12000.0"),
        drawn ? Optional.of(new BigDecimal("1.0")) : Optional.empty(),
        council(body, "Reserves", "D2"));
  }

  private SocialCare.Delay delay(PerformanceLine line) {
    return new SocialCare.Delay(
        line.organisation(),
        line.name(),
        line.period(),
        line.numerator().orElseThrow(),
        line.value());
  }

  CashAndCapital cash() {
    var trusts = FixtureBodies.of(Organisation.Kind.TRUST);
    return new CashAndCapital(
        IntStream.range(0, trusts.size()).mapToObj(at -> cash(trusts.get(at), at)).toList(),
        List.of());
  }

  private CashAndCapital.Trust cash(Organisation body, int at) {
    return new CashAndCapital.Trust(
        "12.%02d".formatted(at + 1),
        body.code(),
        body.name(),
        draw.between(2_000, 31_000),
        draw.between(1_000, 20_000),
        draw.between(0, 42_000),
        draw.between(11_000, 31_000),
        draw.between(4_000, 15_000),
        draw.between(9_000, 26_000),
        at % 2 == 0
            ? Optional.of(new CashAndCapital.LowPoint("M11", Money.of("-640.3")))
            : Optional.empty(),
        Money.of("11200.0"),
        Money.of("5040.0"),
        Money.of("8400.0"),
        List.of(
            FixtureBodies.source(body.code(), ReturnKind.PROV, "Cash and capital", "F2"),
            FixtureBodies.source(body.code(), ReturnKind.PROV, "Cash and capital", "H2")));
  }

  Risks risks() {
    var risks = new ArrayList<Risks.Risk>();
    for (var body : FixtureBodies.of(Organisation.Kind.TRUST)) {
      risks.add(risk(body, "risk", 40, risks.size()));
      risks.add(risk(body, "mitigation", 60, risks.size()));
    }
    var net = Money.ZERO;
    for (var risk : risks) {
      if (!risk.inForecast()) {
        net = risk.kind().equals("risk") ? net.plus(risk.expected()) : net.minus(risk.expected());
      }
    }
    return new Risks("13.01", risks, net, Money.of("-4100.0").minus(net));
  }

  private Risks.Risk risk(Organisation body, String kind, int probability, int at) {
    var value = draw.between(300, 5_200);
    return new Risks.Risk(
        body.code(),
        body.name(),
        "R%02d".formatted(at + 1),
        kind.equals("risk")
            ? "Winter pressure: elective work cancelled and income lost beyond the plan"
            : "+ Contingency held against winter; release subject to agreement of both boards",
        kind,
        value,
        probability,
        value.percent(BigDecimal.valueOf(probability)),
        at % 4 == 3,
        "Director of Finance",
        FixtureBodies.source(body.code(), ReturnKind.PROV, "Risks", "E" + (at + 2)));
  }

  private static Source council(Organisation body, String sheet, String cell) {
    return FixtureBodies.source(body.code(), ReturnKind.LA, sheet, cell);
  }
}
