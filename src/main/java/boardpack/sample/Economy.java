package boardpack.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much money there is for whom: allocations by population, contracts by pull and place. */
final class Economy {
  private static final double POUNDS_A_HEAD = 1_400;
  private static final double GROWTH = 1.02;
  private static final double CONTRACTED = 0.56;
  private static final double[] DAYS = {30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31};

  private final World world;
  private final long seed;
  private final Map<String, Long> allocations = new HashMap<>();
  private final Map<String, List<Contract>> byTrust = new HashMap<>();
  private final Map<String, List<Contract>> byCommissioner = new HashMap<>();

  Economy(World world, EmergencyCare emergencies, long seed) {
    this.world = world;
    this.seed = seed;
    for (var footprint : world.reference().footprints()) {
      allocate(footprint.number(), emergencies.population(footprint.number()));
    }
    world.commissioners().forEach(this::contract);
  }

  /** A commissioner's resource limit of the year, tenths of £000. */
  long allocation(Body commissioner) {
    return allocations.getOrDefault(commissioner.code(), 0L);
  }

  List<Contract> of(Body body) {
    return byTrust.getOrDefault(body.code(), byCommissioner.getOrDefault(body.code(), List.of()));
  }

  private void allocate(int footprint, long population) {
    var members = world.commissioners().stream().filter(body -> body.host() == footprint).toList();
    var weights = new HashMap<String, Double>();
    for (var member : members) {
      weights.put(member.code(), Luck.of(seed, member.code(), "population").between(0.6, 1.4));
    }
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double growth = StrictMath.pow(GROWTH, world.period().year().start() - 2017);
    for (var member : members) {
      double share = weights.getOrDefault(member.code(), 0.0) / all;
      allocations.put(
          member.code(), Math.round(population * share * POUNDS_A_HEAD * growth / 1000) * 10);
    }
  }

  private void contract(Body commissioner) {
    var partners =
        world.trusts().stream().filter(trust -> trust.sharesFootprintWith(commissioner)).toList();
    double all = partners.stream().mapToDouble(trust -> pull(commissioner, trust)).sum();
    for (var trust : partners) {
      double share = pull(commissioner, trust) / all;
      long year = Math.round(allocation(commissioner) * CONTRACTED * share / 10) * 10;
      var plan = Months.spread(year, DAYS);
      add(new Contract(commissioner, trust, plan, actual(commissioner, trust, plan)));
    }
  }

  private Months actual(Body commissioner, Body trust, Months plan) {
    var luck = Luck.of(seed, commissioner.code(), trust.code(), "activity");
    double level = luck.between(-0.008, 0.012);
    return Months.of(
        month -> Math.round(plan.month(month) * (1 + level + luck.between(-0.004, 0.004))));
  }

  private double pull(Body commissioner, Body trust) {
    var type = TrustType.of(trust.organisation());
    double nearness =
        type == TrustType.AMBULANCE
            ? 1
            : Luck.of(seed, commissioner.code(), trust.code(), "pull").between(0.4, 1.8);
    return type.pull() * nearness * nearness;
  }

  private void add(Contract contract) {
    byTrust.computeIfAbsent(contract.trust().code(), code -> new ArrayList<>()).add(contract);
    byCommissioner
        .computeIfAbsent(contract.commissioner().code(), code -> new ArrayList<>())
        .add(contract);
  }
}
