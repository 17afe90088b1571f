package boardpack.sample;

import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Bodies whose own record, or that of schemes like theirs, does not bear out the plan. */
final class LookBackTricks {
  private static final int TIMES = 3;
  private static final int SCHEMES = 9;
  private static final List<Long> BANDS = List.of(2_500L, 10_000L, 50_000L);
  private static final List<ReturnKind> KINDS =
      List.of(ReturnKind.PROV, ReturnKind.COMM, ReturnKind.LA);

  private final List<SampleReturn> returns;
  private final List<SampleReturn> lookBacks;
  private final Victims victims;
  private final TruthLog truth;

  LookBackTricks(
      List<SampleReturn> returns,
      List<SampleReturn> ofFootprints,
      Victims victims,
      TruthLog truth) {
    this.returns = returns;
    lookBacks = ofFootprints.stream().filter(sent -> sent.key().kind() == ReturnKind.HIST).toList();
    this.victims = victims;
    this.truth = truth;
  }

  void play() {
    for (int time = 0; time < TIMES; time++) {
      next(time, Schemes::isWorthwhile).ifPresent(body -> smaller(body, 70, true));
      next(time, Schemes::isWorthwhile).ifPresent(body -> smaller(body, 96, false));
    }
    for (int time = 0; time < TIMES; time++) {
      next(time, this::hasOwnTheme).ifPresent(body -> likeSchemes(body, 66, true));
      next(time, this::hasOwnTheme).ifPresent(body -> likeSchemes(body, 92, false));
    }
  }

  private boolean hasOwnTheme(SampleReturn body) {
    return Schemes.isWorthwhile(body) && ownTheme(body).isPresent();
  }

  private Optional<SampleReturn> next(int turn, Predicate<SampleReturn> fit) {
    return IntStream.range(0, KINDS.size())
        .mapToObj(each -> KINDS.get((each + turn) % KINDS.size()))
        .map(kind -> victims.next(kind, fit))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<SampleReturn> lookBack(SampleReturn body) {
    return lookBacks.stream().filter(sent -> sent.host().equals(body.host())).findFirst();
  }

  /** Every past year was only so many per cent of what it would have been. */
  private void smaller(SampleReturn body, int percent, boolean wrong) {
    var in = lookBack(body).orElseThrow();
    var rows =
        in.draft().rows("Savings delivery").stream()
            .filter(row -> row.text("organisation").equals(body.key().organisation()))
            .toList();
    for (var row : rows) {
      for (var heading : List.of("planned", "delivered", "recurrent_delivered")) {
        row.money(heading, Months.money(SchemeMonths.tenths(row, heading) * percent / 100));
      }
    }
    var touch = Touch.cell(in, "Savings delivery", rows.get(rows.size() - 1), "delivered");
    if (wrong) {
      truth.plantedFor(body, "RT03", "red", in, touch);
    } else {
      truth.honestFor(body, "RT03", in, touch);
    }
  }

  /** A scheme of some size that is like no other of the footprint. */
  private Optional<DraftRow> ownTheme(SampleReturn body) {
    return Schemes.rows(body).stream()
        .skip(2)
        .filter(row -> SchemeMonths.of(row, "plan_m").year() > 4_000)
        .filter(row -> isAlone(body, row))
        .findFirst();
  }

  /** No other scheme of the footprint has its theme and is of its size. */
  private boolean isAlone(SampleReturn body, DraftRow scheme) {
    return returns.stream()
            .filter(other -> KINDS.contains(other.key().kind()))
            .filter(other -> other.body().sharesFootprintWith(body.body()))
            .flatMap(other -> Schemes.rows(other).stream())
            .filter(row -> row.text("theme").equals(scheme.text("theme")))
            .filter(row -> band(row) == band(scheme))
            .count()
        == 1;
  }

  /** The size bands in which schemes are like each other. */
  private static long band(DraftRow scheme) {
    long planned = SchemeMonths.of(scheme, "plan_m").year();
    return BANDS.stream().filter(bound -> planned > bound).count();
  }

  /** Nine schemes like one of the body's: the first delivered so many per cent, each one more. */
  private void likeSchemes(SampleReturn body, int percent, boolean wrong) {
    var in = lookBack(body).orElseThrow();
    var scheme = ownTheme(body).orElseThrow();
    long planned = SchemeMonths.of(scheme, "plan_m").year();
    DraftRow last = scheme;
    for (int each = 1; each <= SCHEMES; each++) {
      long delivered = planned * (percent + each) / 100;
      last =
          in.draft()
              .row("Savings delivery")
              .text("organisation", body.key().organisation())
              .text("financial_year", body.key().period().year().previous().toString())
              .text("scheme_ref", "OLD-" + each)
              .text("theme", scheme.text("theme"))
              .money("planned", Months.money(planned))
              .money("delivered", Months.money(delivered))
              .money("recurrent_delivered", Months.money(delivered));
    }
    var touch = Touch.cell(in, "Savings delivery", last, "delivered");
    if (wrong) {
      truth.plantedFor(body, "RT19", "red", in, touch);
    } else {
      truth.honestFor(body, "RT19", in, touch);
    }
  }
}
