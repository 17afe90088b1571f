package boardpack.sample;

import boardpack.basics.Period;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;

/** The returns of one month as honest bodies send them: finance and performance of each body. */
final class MonthDrafts {
  private final World world;
  private final BodiesYear year;
  private final Readings readings;
  private final Period period;
  private final long seed;
  private final List<SampleReturn> returns = new ArrayList<>();

  MonthDrafts(World world, BodiesYear year, Readings readings, Period period, long seed) {
    this.world = world;
    this.year = year;
    this.readings = readings;
    this.period = period;
    this.seed = seed;
    world.trusts().stream().filter(this::returnsNow).forEach(this::trust);
    world.commissioners().stream().filter(this::returnsNow).forEach(this::commissioner);
    world.councils().stream().filter(this::returnsNow).forEach(this::council);
  }

  List<SampleReturn> returns() {
    return returns;
  }

  private boolean returnsNow(Body body) {
    return world.isSampled(body) && !world.reference().footprintsOf(body.code(), period).isEmpty();
  }

  private void trust(Body body) {
    var truth = year.trust(body);
    var key = key(ReturnKind.PROV, body);
    var draft =
        new ProviderDraft(
            key,
            truth,
            year.programme(body),
            year.contracts(body),
            year.councilOf(body),
            luck(body));
    add(key, body, draft.draft());
    performance(body, Measure.of(truth.type()), truth.turnover());
  }

  private void commissioner(Body body) {
    var truth = year.commissioner(body);
    var key = key(ReturnKind.COMM, body);
    var draft =
        new CommissionerDraft(key, truth, year.programme(body), year.pools(body), luck(body));
    add(key, body, draft.draft());
    performance(body, Measure.ofCommissioner(), truth.allocation());
  }

  private void council(Body body) {
    var key = key(ReturnKind.LA, body);
    var draft =
        new CouncilDraft(
            key, year.council(body), year.programme(body), year.pools(body), luck(body));
    add(key, body, draft.draft());
  }

  private void performance(Body body, List<Measure> measures, long turnover) {
    var key = key(ReturnKind.PERF, body);
    add(key, body, new PerformanceDraft(key, body, measures, turnover, readings).draft());
  }

  private void add(ReturnKey key, Body body, ReturnDraft draft) {
    returns.add(new SampleReturn(key, world.host(body).code(), body, draft));
  }

  private ReturnKey key(ReturnKind kind, Body body) {
    return new ReturnKey(kind, body.code(), period);
  }

  private Luck luck(Body body) {
    return Luck.of(seed, body.code(), "return");
  }
}
