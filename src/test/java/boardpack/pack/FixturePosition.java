package boardpack.pack;

import boardpack.basics.CellPlace;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;
import boardpack.returns.TemplateLine;
import boardpack.returns.Templates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every line of every body, totals being the sums of their lines. */
final class FixturePosition {
  static final String SHARED = "RYE";
  static final BigDecimal SHARE = new BigDecimal("27.3");

  private final FixtureDraw draw = new FixtureDraw(44);

  List<PositionLine> lines() {
    var lines = new ArrayList<PositionLine>();
    for (var kind :
        List.of(Organisation.Kind.TRUST, Organisation.Kind.CCG, Organisation.Kind.COUNCIL)) {
      FixtureBodies.of(kind).forEach(body -> lines.addAll(linesOf(body)));
    }
    return lines;
  }

  private List<PositionLine> linesOf(Organisation body) {
    var kind = FixtureBodies.financeKind(body.kind());
    var sheet = kind == ReturnKind.PROV ? "I&E" : "Summary";
    var known = new HashMap<String, Money[]>();
    var lines = new ArrayList<PositionLine>();
    int row = 2;
    for (var template : Templates.shipped().of(kind).sheet(sheet).orElseThrow().lines()) {
      var amounts = amounts(template, known);
      known.put(template.code(), amounts);
      lines.add(line(body, template, amounts, sheet, row++));
    }
    return lines;
  }

  /** YTD plan, YTD actual, year plan, forecast. */
  private Money[] amounts(TemplateLine line, Map<String, Money[]> known) {
    var parts = line.formula().split(" ");
    if (parts.length >= 3 && known.containsKey(parts[0])) {
      return sum(parts, known);
    }
    var yearPlan = yearPlan(line);
    var ytdPlan = yearPlan.times(new BigDecimal("0.75"));
    return new Money[] {ytdPlan, draw.about(ytdPlan, 25), yearPlan, draw.about(yearPlan, 20)};
  }

  private Money yearPlan(TemplateLine line) {
    var size =
        switch (line.code()) {
          case "INC-CCG" -> draw.between(420_000, 450_000);
          case "PAY-SUB" -> draw.between(358_000, 372_000);
          case "ALLOC" -> draw.between(395_000, 405_000);
          case "ACUTE" -> draw.between(285_000, 297_000);
          case "CT", "CTX", "IMP", "FIN", "DISP", "JV", "ADJ", "NR", "CUM", "QIPPNET" ->
              draw.between(-1_500, 2_500);
          default -> draw.between(3_000, 24_000);
        };
    return line.sign() == TemplateLine.Sign.NEGATIVE ? size.abs().negate() : size;
  }

  private static Money[] sum(String[] parts, Map<String, Money[]> known) {
    var total = Objects.requireNonNull(known.get(parts[0])).clone();
    for (int at = 1; at + 1 < parts.length; at += 2) {
      var part = Objects.requireNonNull(known.get(parts[at + 1]));
      for (int figure = 0; figure < total.length; figure++) {
        total[figure] =
            parts[at].equals("-")
                ? total[figure].minus(part[figure])
                : total[figure].plus(part[figure]);
      }
    }
    return total;
  }

  private PositionLine line(
      Organisation body, TemplateLine line, Money[] is, String sheet, int row) {
    boolean shared = body.code().equals(SHARED);
    return new PositionLine(
        body.code(),
        body.name(),
        body.kind(),
        line.code(),
        line.label(),
        is[0],
        is[1],
        line.variance(is[0], is[1]),
        is[2],
        is[3],
        line.variance(is[2], is[3]),
        row % 9 == 0 ? "Higher acuity and winter escalation beds; recovery plan agreed." : "",
        sources(body, sheet, row),
        shared ? Optional.of(SHARE) : Optional.empty(),
        part(shared, is[0]),
        part(shared, is[1]),
        part(shared, is[2]),
        part(shared, is[3]));
  }

  private static Optional<Money> part(boolean shared, Money amount) {
    return shared ? Optional.of(amount.percent(SHARE)) : Optional.empty();
  }

  private static Map<String, Source> sources(Organisation body, String sheet, int row) {
    var kind = FixtureBodies.financeKind(body.kind());
    var sources = new HashMap<String, Source>();
    int column = 5;
    for (var figure : List.of("ytdPlan", "ytdActual", "yearPlan", "forecast")) {
      var cell = new CellPlace(sheet, row, column++).cell();
      sources.put(figure, FixtureBodies.source(body.code(), kind, sheet, cell));
    }
    return sources;
  }
}
