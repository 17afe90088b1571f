package boardpack.sample;

import boardpack.sample.RawWorkbook.Row;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.JsonNode;

/**
 * A pack's positions and savings added up again from the workbooks that it says it rests on, by
 * nothing of the product: another reader, and the rules of the returns written down once more.
 */
final class ReAddition {
  private static final List<String> FIGURES =
      List.of("ytdPlan", "ytdActual", "yearPlan", "forecast");
  private static final List<String> OF_LINE =
      List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast");
  private static final List<String> OF_SCHEME = List.of("ytd_plan", "ytd_actual", "fy_plan", "fot");
  private static final Map<String, String> LINES =
      Map.of("PROV", "I&E", "COMM", "Summary", "LA", "Summary");
  private static final Map<String, String> SCHEMES =
      Map.of("PROV", "Savings", "COMM", "QIPP", "LA", "Savings");

  /** Lines of which more is better, where spending is positive. */
  private static final Set<String> MORE_IS_BETTER =
      Set.of("ALLOC", "POS", "CT", "CTVAR", "CUM", "QIPPNET");

  /** What a sender adds below the lines of the return is found fault with, and counts nowhere. */
  private static final Set<String> KNOWN_LINES = knownLines();

  private final JsonNode pack;
  private final int footprint;
  private final Map<String, Map<Integer, BigDecimal>> shares;
  private final List<Sent> sent = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int compared;

  private record Sent(String organisation, String kind, Set<String> refused, RawWorkbook workbook) {
    List<Row> lines() {
      return rows(LINES.getOrDefault(kind, ""));
    }

    List<Row> schemes() {
      return rows(SCHEMES.getOrDefault(kind, ""));
    }

    private List<Row> rows(String sheet) {
      return refused.contains(sheet) ? List.of() : workbook.rows(sheet);
    }
  }

  private record Claim(String organisation, String kind, String system, List<BigDecimal> figures) {}

  /**
   * @param workbooks by SHA-256
   * @param shares of organisations in several footprints, per cent by the footprint's number
   */
  ReAddition(
      JsonNode pack, Map<String, byte[]> workbooks, Map<String, Map<Integer, BigDecimal>> shares) {
    this.pack = pack;
    footprint = pack.path("footprint").path("number").asInt();
    this.shares = shares;
    for (var in : pack.path("cut").path("returns")) {
      var refused =
          in.path("refusedSheets").values().stream()
              .map(JsonNode::asString)
              .collect(Collectors.toSet());
      sent.add(
          new Sent(
              in.path("organisation").asString(),
              in.path("kind").asString(),
              refused,
              RawWorkbook.of(workbooks.get(in.path("sha256").asString()))));
    }
    positions();
    savings();
  }

  List<String> differences() {
    return differences;
  }

  int compared() {
    return compared;
  }

  private void positions() {
    var printed = new HashMap<String, JsonNode>();
    for (var row : pack.path("position")) {
      printed.put(row.path("organisation").asString() + " " + row.path("line").asString(), row);
    }
    for (var one : sent) {
      for (var row : one.lines()) {
        var key = one.organisation() + " " + row.text("line_code");
        if (KNOWN_LINES.contains(one.kind() + " " + row.text("line_code"))) {
          position(key, one, row, printed.remove(key));
        }
      }
    }
    printed.keySet().forEach(key -> differences.add(key + " comes from no workbook"));
  }

  private void position(String key, Sent one, Row row, JsonNode line) {
    if (line == null) {
      differences.add(key + " is in the workbook but not in the pack");
      return;
    }
    for (int at = 0; at < FIGURES.size(); at++) {
      same(key + " " + FIGURES.get(at), row.tenths(OF_LINE.get(at)), line.path(FIGURES.get(at)));
      if (shares.containsKey(one.organisation())) {
        same(
            key + " shared " + FIGURES.get(at),
            part(one.organisation(), row.tenths(OF_LINE.get(at))),
            line.path("shared" + capital(FIGURES.get(at))));
      }
    }
    boolean more = one.kind().equals("PROV") || MORE_IS_BETTER.contains(row.text("line_code"));
    var sign = more ? BigDecimal.ONE : BigDecimal.ONE.negate();
    same(
        key + " ytdVariance",
        row.tenths("ytd_actual").subtract(row.tenths("ytd_plan")).multiply(sign),
        line.path("ytdVariance"));
    same(
        key + " forecastVariance",
        row.tenths("fot_forecast").subtract(row.tenths("fot_plan")).multiply(sign),
        line.path("forecastVariance"));
  }

  private void savings() {
    var claims = new ArrayList<Claim>();
    for (var one : sent) {
      for (var row : one.schemes()) {
        var figures =
            OF_SCHEME.stream()
                .map(heading -> part(one.organisation(), row.tenths(heading)))
                .toList();
        claims.add(
            new Claim(one.organisation(), one.kind(), row.text("system_scheme_ref"), figures));
      }
    }
    var nhs = claims.stream().filter(claim -> !claim.kind().equals("LA")).toList();
    var total = pack.path("savings").path("total");
    var twice = twice(nhs);
    for (int at = 0; at < FIGURES.size(); at++) {
      var figure = FIGURES.get(at);
      same("double counted " + figure, twice.get(at), total.path("doubleCounted").path(figure));
      same("savings " + figure, sum(nhs).get(at).subtract(twice.get(at)), total.path(figure));
      same(
          "council savings " + figure,
          sum(claims.stream().filter(claim -> claim.kind().equals("LA")).toList()).get(at),
          pack.path("savings").path("totalCouncil").path(figure));
    }
    if (pack.path("savings").path("schemes").size() != claims.size()) {
      differences.add(
          "%d schemes were sent, the pack has %d"
              .formatted(claims.size(), pack.path("savings").path("schemes").size()));
    }
  }

  /** What is over the smaller side, wherever two bodies claim one saving. */
  private static List<BigDecimal> twice(List<Claim> nhs) {
    var bySystem =
        nhs.stream()
            .filter(claim -> !claim.system().isEmpty())
            .collect(Collectors.groupingBy(Claim::system, TreeMap::new, Collectors.toList()));
    var over = sum(List.of());
    for (var claims : bySystem.values()) {
      if (claims.stream().map(Claim::organisation).distinct().count() > 1) {
        var sides = sides(claims);
        var all = sum(claims);
        over =
            added(
                over,
                IntStream.range(0, all.size())
                    .mapToObj(
                        at ->
                            all.get(at)
                                .subtract(
                                    sides.stream()
                                        .map(side -> side.get(at))
                                        .reduce(BigDecimal::min)
                                        .orElseThrow()))
                    .toList());
      }
    }
    return over;
  }

  private static List<List<BigDecimal>> sides(List<Claim> claims) {
    boolean both = claims.stream().map(Claim::kind).distinct().count() > 1;
    Collection<List<Claim>> groups =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> both ? claim.kind() : claim.organisation(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    return groups.stream().map(ReAddition::sum).toList();
  }

  private static List<BigDecimal> sum(List<Claim> claims) {
    return claims.stream()
        .map(Claim::figures)
        .reduce(Stream.generate(() -> new BigDecimal("0.0")).limit(4).toList(), ReAddition::added);
  }

  private static List<BigDecimal> added(List<BigDecimal> one, List<BigDecimal> other) {
    return IntStream.range(0, one.size()).mapToObj(at -> one.get(at).add(other.get(at))).toList();
  }

  /** In whole tenths: what is left over goes, tenth by tenth, to who lost most by cutting. */
  private BigDecimal part(String organisation, BigDecimal amount) {
    var percents = shares.get(organisation);
    if (percents == null) {
      return amount;
    }
    long tenths = amount.abs().movePointRight(1).longValueExact();
    var lost = new ArrayList<long[]>();
    long left = tenths;
    long mine = 0;
    for (var each : new TreeMap<>(percents).entrySet()) {
      long thousandths = tenths * each.getValue().movePointRight(1).longValueExact();
      lost.add(new long[] {each.getKey(), thousandths % 1000});
      left -= thousandths / 1000;
      mine += each.getKey() == footprint ? thousandths / 1000 : 0;
    }
    lost.sort(Comparator.comparingLong(one -> -one[1]));
    for (int at = 0; at < left; at++) {
      mine += lost.get(at)[0] == footprint ? 1 : 0;
    }
    return BigDecimal.valueOf(mine * amount.signum(), 1);
  }

  private static Set<String> knownLines() {
    var file = ReAddition.class.getResourceAsStream("/boardpack/reference/return_rows.csv");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .stream()
          .map(line -> line.get("return") + " " + line.get("line_code"))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void same(String what, BigDecimal added, JsonNode printed) {
    compared++;
    if (!added.toPlainString().equals(printed.asString())
        && added.compareTo(number(printed)) != 0) {
      differences.add(what + ": re-added " + added + ", the pack says " + printed.asString());
    }
  }

  private static BigDecimal number(JsonNode printed) {
    return printed.isMissingNode() ? new BigDecimal("-1E20") : new BigDecimal(printed.asString());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
