package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The true year of every body: money, contracts, pooled budgets, savings. */
final class BodiesYear {
  private static final double BETTER_CARE_SHARE = 0.016;

  private final World world;
  private final Economy economy;
  private final Map<String, TrustYear> trusts = new TreeMap<>();
  private final Map<String, CommissionerYear> commissioners = new TreeMap<>();
  private final Map<String, CouncilYear> councils = new TreeMap<>();
  private final Map<String, Programme> programmes = new TreeMap<>();
  private final List<PooledBudget> pools = new ArrayList<>();

  BodiesYear(World world, EmergencyCare emergencies, Fates fates, long seed) {
    this.world = world;
    economy = new Economy(world, emergencies, seed);
    for (var footprint : world.reference().footprints()) {
      pool(footprint.number());
    }
    for (var body : world.trusts()) {
      var year = TrustYear.of(body, economy, fates.of(body), seed);
      trusts.put(body.code(), year);
      programme(body, ReturnKind.PROV, year.turnover(), seed);
    }
    for (var body : world.commissioners()) {
      commissioners.put(body.code(), CommissionerYear.of(body, economy, fates.of(body), seed));
      programme(body, ReturnKind.COMM, economy.allocation(body), seed);
    }
    for (var body : world.councils()) {
      var year = CouncilYear.of(body, world.period().year().start(), ledBy(body), seed);
      councils.put(body.code(), year);
      programme(body, ReturnKind.LA, year.net(), seed);
    }
  }

  TrustYear trust(Body body) {
    return Objects.requireNonNull(trusts.get(body.code()));
  }

  CommissionerYear commissioner(Body body) {
    return Objects.requireNonNull(commissioners.get(body.code()));
  }

  CouncilYear council(Body body) {
    return Objects.requireNonNull(councils.get(body.code()));
  }

  Programme programme(Body body) {
    return Objects.requireNonNull(programmes.get(body.code()));
  }

  List<Contract> contracts(Body body) {
    return economy.of(body);
  }

  /** The pooled budgets that a body pays into. */
  List<PooledBudget> pools(Body body) {
    return pools.stream()
        .filter(pool -> pool.council().equals(body) || pool.commissioners().contains(body))
        .toList();
  }

  /** The council that buys care from a trust: one of its host footprint, if there is any. */
  String councilOf(Body trust) {
    var near = World.in(world.councils(), trust.host());
    return near.isEmpty() ? world.councils().get(0).code() : near.get(0).code();
  }

  private PooledBudget ledBy(Body council) {
    return pools.stream().filter(pool -> pool.council().equals(council)).findFirst().orElseThrow();
  }

  private void programme(Body body, ReturnKind kind, long base, long seed) {
    programmes.put(body.code(), Programme.of(body, kind, base, seed));
  }

  /** Each commissioner pays into the budgets of its councils, each council leads one. */
  private void pool(int footprint) {
    var leading = world.councils().stream().filter(body -> body.host() == footprint).toList();
    var paying = World.in(world.commissioners(), footprint);
    for (int council = 0; council < leading.size(); council++) {
      var into = new ArrayList<Body>();
      for (int each = 0; each < Math.max(paying.size(), leading.size()); each++) {
        if (each % leading.size() == council && !paying.isEmpty()) {
          into.add(paying.get(each % paying.size()));
        }
      }
      long councils = Math.max(1, leading.size() / Math.max(1, paying.size()));
      var minimum = new ArrayList<Long>();
      for (var body : into) {
        minimum.add(Math.round(economy.allocation(body) * BETTER_CARE_SHARE / councils));
      }
      long all = minimum.stream().mapToLong(Long::longValue).sum();
      pools.add(new PooledBudget(leading.get(council), into, minimum, all * 35 / 100, all / 10));
    }
  }
}
