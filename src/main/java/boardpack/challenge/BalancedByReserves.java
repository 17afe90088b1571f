package boardpack.challenge;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RT30: a council that balances by reserves.
 *
 * <pre>
 * cover = (general fund − its minimum + uncommitted earmarked, at closing) / planned use of both
 * amber: under 3 years;  red: under 1.5 years, or closing general fund below its minimum
 * at risk = minimum − closing, if positive, else 0
 * </pre>
 */
final class BalancedByReserves implements BodyTest {
  private static final int SCALE = 8;
  private static final String GENERAL = "general fund";
  private static final String FREE = "earmarked uncommitted";

  @Override
  public String id() {
    return "RT30";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind == ReturnKind.LA;
  }

  @Override
  public Verdict of(Body body, Rule rule) {
    var rows =
        body.finance().rows("Reserves").stream()
            .filter(row -> List.of(GENERAL, FREE).contains(row.text("reserve")))
            .toList();
    if (rows.stream().noneMatch(row -> row.text("reserve").equals(GENERAL))) {
      return Verdict.notRun("its general fund is not stated");
    }
    var general = rows.stream().filter(row -> row.text("reserve").equals(GENERAL)).toList();
    var closing = sum(general, "forecast_closing");
    var minimum = sum(general, "minimum_level");
    var remaining = sum(rows, "forecast_closing");
    var use = sum(rows, "planned_use");
    var breach = breach(remaining.minus(minimum), use, closing, minimum, rule);
    return Verdict.of(
        breach.map(
            worst ->
                Found.of(
                        worst,
                        minimum.minus(closing),
                        sentence(closing, minimum, rule).with("x", use).with("y", remaining),
                        cells(rows))
                    .materialAt(use)));
  }

  private static Optional<Breach> breach(
      Money free, Money use, Money closing, Money minimum, Rule rule) {
    if (closing.isLessThan(minimum)) {
      return Optional.of(new Breach(Challenge.Level.RED, "general fund below its minimum"));
    }
    return use.signum() <= 0
        ? Optional.empty()
        : rule.limit("cover").below(years(free, use), " years of cover");
  }

  private static Sentence sentence(Money closing, Money minimum, Rule rule) {
    if (closing.isLessThan(minimum)) {
      return Sentence.of(
              "The council plans to use £{x}m of reserves; £{y}m remain, the general fund £{z}m"
                  + " below its minimum.")
          .with("z", minimum.minus(closing));
    }
    return Sentence.of(
            "The council plans to use £{x}m of reserves; £{y}m remain, £{z}m of it the minimum of"
                + " the general fund. At this rate what is free lasts under {years} years.")
        .with("z", minimum)
        .with("years", rule.limit("cover").amber().orElse(BigDecimal.ZERO));
  }

  private static BigDecimal years(Money free, Money use) {
    return free.value().divide(use.value(), SCALE, RoundingMode.HALF_UP);
  }

  private static Money sum(List<ReturnRow> rows, String heading) {
    return Money.sum(rows.stream().map(row -> row.money(heading)).map(Figure::money));
  }

  private static List<Source> cells(List<ReturnRow> rows) {
    return rows.stream()
        .flatMap(
            row -> Stream.of("planned_use", "forecast_closing", "minimum_level").map(row::source))
        .toList();
  }
}
