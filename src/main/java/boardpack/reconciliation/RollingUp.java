package boardpack.reconciliation;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.reconciliation.RollUp.Part;
import boardpack.reference.Organisation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Adds up bodies to the footprint, each by the part of it that counts here. A body whose lines are
 * not there is left out, never nought.
 */
final class RollingUp {
  private static final String SUM = "sum of the bodies, a shared one by the part that counts here";

  private final List<Position> positions;

  RollingUp(List<Position> positions) {
    this.positions = positions;
  }

  RollUp of(Optional<RollUp.Eliminated> betweenPartners) {
    var headline = pairs("CTX", "CTEXSTF");
    return new RollUp(
        against("Performance against control total excluding STF", headline),
        against("Performance against control total including STF", pairs("CT", "CTSURP")),
        line("Operating income of the trusts", Kind.TRUST, "INC"),
        line("Expenditure of the commissioners", Kind.CCG, "EXP"),
        betweenPartners,
        line("Net adult social care", Kind.COUNCIL, "ASC-NET"),
        headline.stream().map(pair -> new Part(pair.performance(), SUM)).toList());
  }

  /** What the bodies' own variance lines come to: the second way to the headline. */
  Money ownVariances(Function<Position, Money> figure) {
    return Money.sum(
        positions.stream()
            .filter(
                position -> is(position, Kind.TRUST, "CTXVAR") || is(position, Kind.CCG, "CTVAR"))
            .map(figure));
  }

  /** A control total, and what is measured against it. */
  private record Pair(Position control, Position performance) {}

  /** Trusts by the lines named, commissioners by their position: they have no STF of their own. */
  private List<Pair> pairs(String control, String performance) {
    var pairs = new ArrayList<Pair>();
    for (var position : positions) {
      if (is(position, Kind.TRUST, performance)) {
        find(position.organisation(), control)
            .ifPresent(total -> pairs.add(new Pair(total, position)));
      } else if (is(position, Kind.CCG, "POS")) {
        find(position.organisation(), "CT")
            .ifPresent(total -> pairs.add(new Pair(total, position)));
      }
    }
    return pairs;
  }

  private Optional<Position> find(String organisation, String line) {
    return positions.stream()
        .filter(position -> position.organisation().equals(organisation))
        .filter(position -> position.line().code().equals(line))
        .findFirst();
  }

  private static boolean is(Position position, Kind kind, String line) {
    return position.kind() == kind && position.line().code().equals(line);
  }

  private static Optional<Total> against(String label, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    var plan = sum(pairs, pair -> pair.control().ytdPlan());
    var actual = sum(pairs, pair -> pair.performance().ytdActual());
    var yearPlan = sum(pairs, pair -> pair.control().yearPlan());
    var forecast = sum(pairs, pair -> pair.performance().forecast());
    return Optional.of(
        new Total(
            label,
            plan,
            actual,
            actual.minus(plan),
            yearPlan,
            forecast,
            forecast.minus(yearPlan),
            SUM,
            pairs.stream()
                .flatMap(pair -> Stream.concat(plans(pair.control()), outcomes(pair.performance())))
                .toList()));
  }

  private Optional<Total> line(String label, Kind kind, String code) {
    var parts = positions.stream().filter(position -> is(position, kind, code)).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Total(
            label,
            sum(parts, Position::ytdPlan),
            sum(parts, Position::ytdActual),
            sum(parts, Position::ytdVariance),
            sum(parts, Position::yearPlan),
            sum(parts, Position::forecast),
            sum(parts, Position::forecastVariance),
            SUM,
            parts.stream().flatMap(part -> Stream.concat(plans(part), outcomes(part))).toList()));
  }

  private static Stream<Source> plans(Position position) {
    var line = position.line();
    return Stream.of(line.ytdPlan().source(), line.yearPlan().source());
  }

  private static Stream<Source> outcomes(Position position) {
    var line = position.line();
    return Stream.of(line.ytdActual().source(), line.forecast().source());
  }

  private static <T> Money sum(List<T> parts, Function<T, Money> figure) {
    return Money.sum(parts.stream().map(figure));
  }
}
