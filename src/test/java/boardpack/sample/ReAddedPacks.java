package boardpack.sample;

import boardpack.basics.Json;
import boardpack.reference.Footprint;
import boardpack.workbook.Workbooks;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The packs of the whole sample beside what somebody gets who adds its workbooks up again. */
final class ReAddedPacks {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Map<String, byte[]> workbooks = new HashMap<>();
  private final Map<Footprint, JsonNode> packs = new TreeMap<>(byNumber());

  private ReAddedPacks() {
    for (var file : WholeSample.SAMPLE.files()) {
      var bytes = file.content().get();
      workbooks.put(Workbooks.sha256(bytes), bytes);
    }
    packs.putAll(
        WholeSample.MONTH.footprints().parallelStream()
            .collect(Collectors.toMap(footprint -> footprint, ReAddedPacks::pack)));
  }

  /** Each footprint's pack, added up again. */
  static List<ReAddition> all() {
    var again = new ReAddedPacks();
    var shares = again.shares();
    return again.packs.keySet().parallelStream()
        .map(at -> new ReAddition(again.packs.get(at), again.workbooks, shares))
        .toList();
  }

  private static JsonNode pack(Footprint footprint) {
    return Json.mapper().readTree(Json.pretty(WholeSample.pack(footprint)));
  }

  /** Of every organisation in several footprints its parts, per cent by the footprint's number. */
  private Map<String, Map<Integer, BigDecimal>> shares() {
    var agreed = agreed();
    var homes = new TreeMap<String, TreeSet<Integer>>();
    for (var footprint : packs.keySet()) {
      for (var organisation : organisations(footprint)) {
        homes.computeIfAbsent(organisation, code -> new TreeSet<>()).add(footprint.number());
      }
    }
    var shares = new TreeMap<>(agreed);
    shares.values().removeIf(parts -> sum(parts).compareTo(ALL) != 0);
    homes.values().removeIf(in -> in.size() < 2);
    homes.forEach((code, in) -> shares.computeIfAbsent(code, any -> inFullWhereItStandsFirst(in)));
    return shares;
  }

  private static Map<Integer, BigDecimal> inFullWhereItStandsFirst(TreeSet<Integer> homes) {
    var parts = new TreeMap<Integer, BigDecimal>();
    homes.forEach(home -> parts.put(home, home.equals(homes.first()) ? ALL : BigDecimal.ZERO));
    return parts;
  }

  private Map<String, Map<Integer, BigDecimal>> agreed() {
    var agreed = new TreeMap<String, Map<Integer, BigDecimal>>();
    for (var pack : packs.entrySet()) {
      for (var in : pack.getValue().path("cut").path("returns")) {
        if (in.path("kind").asString().equals("PLAN")) {
          for (var row :
              RawWorkbook.of(workbooks.get(in.path("sha256").asString())).rows("Shares")) {
            agreed
                .computeIfAbsent(row.text("organisation"), code -> new TreeMap<>())
                .put(pack.getKey().number(), row.tenths("percent"));
          }
        }
      }
    }
    return agreed;
  }

  private static BigDecimal sum(Map<Integer, BigDecimal> parts) {
    return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Set<String> organisations(Footprint footprint) {
    return new HashSet<>(
        packs.get(footprint).path("cut").path("returns").values().stream()
            .map(in -> in.path("organisation").asString())
            .collect(Collectors.toSet()));
  }

  private static Comparator<Footprint> byNumber() {
    return Comparator.comparingInt(Footprint::number);
  }
}
