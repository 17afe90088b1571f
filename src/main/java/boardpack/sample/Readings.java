package boardpack.sample;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every indicator of every body in every month. A&E is the real one, divided among trusts. */
final class Readings {
  private final World world;
  private final EmergencyCare emergencies;
  private final long seed;
  private final Map<Integer, List<Body>> departments = new HashMap<>();

  Readings(World world, EmergencyCare emergencies, long seed) {
    this.world = world;
    this.emergencies = emergencies;
    this.seed = seed;
    for (var footprint : world.reference().footprints()) {
      departments.put(
          footprint.number(),
          world.trusts().stream()
              .filter(trust -> trust.host() == footprint.number())
              .filter(trust -> TrustType.of(trust.organisation()) == TrustType.ACUTE)
              .toList());
    }
  }

  /** A reading around the measure's level; each body keeps its own distance from it. */
  Reading of(Body body, Measure measure, long turnover, YearMonth month) {
    var own = Luck.of(seed, body.code(), measure.code());
    var luck = Luck.of(seed, body.code(), measure.code(), month.toString());
    double level = measure.level() + measure.spread() * own.between(-1.0, 1.0);
    double noise = luck.between(-1, 1) + luck.between(-1, 1) + luck.between(-1, 1);
    double value = Math.max(0, level + measure.spread() * noise / 2);
    if (measure.isCount()) {
      return new Reading(Math.round(value) * 10, 0);
    }
    long volume = Math.max(20, Math.round(turnover / 1_000_000.0 * measure.volume()));
    long denominator = Math.round(volume * luck.between(0.95, 1.05));
    return new Reading(numerator(measure, value, denominator), denominator * 10);
  }

  private static long numerator(Measure measure, double value, long denominator) {
    double share = measure.code().equals("AMB_C1") ? value : Math.min(value, 100) / 100;
    return measure.halves()
        ? Math.round(denominator * share * 2) * 5
        : Math.round(denominator * share) * 10;
  }

  /** A trust's part of its footprint's real A&E month; empty where it has no department. */
  Optional<EmergencyCare.Attendances> emergency(Body trust, YearMonth month) {
    var among = departments.getOrDefault(trust.host(), List.of());
    int index = among.indexOf(trust);
    if (index < 0) {
      return Optional.empty();
    }
    return emergencies
        .like(trust.host(), month)
        .map(
            real ->
                new EmergencyCare.Attendances(
                    part(real.all(), among, index, "visits"),
                    part(real.late(), among, index, "visits"),
                    part(real.typeOne(), among, index, "visits"),
                    part(real.typeOneLate(), among, index, "visits"),
                    part(real.admissions(), among, index, "visits")));
  }

  /** Parts that add up to the whole: the difference of two running shares. */
  private long part(long whole, List<Body> among, int index, String words) {
    double all = 0;
    double before = 0;
    for (int each = 0; each < among.size(); each++) {
      double weight = Luck.of(seed, among.get(each).code(), words).between(0.6, 1.5);
      before += each < index ? weight : 0;
      all += weight;
    }
    double own = Luck.of(seed, among.get(index).code(), words).between(0.6, 1.5);
    return Math.round(whole * ((before + own) / all)) - Math.round(whole * (before / all));
  }

  Optional<EmergencyCare.Attendances> emergency(int footprint, YearMonth month) {
    return emergencies.of(footprint, month);
  }

  /** Trusts with an A&E department that count in a footprint. */
  List<Body> departments(int footprint) {
    return departments.getOrDefault(footprint, List.of());
  }

  World world() {
    return world;
  }
}
