package boardpack.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole series with every expected figure: our own, worked with exact fractions by another program,
 * and those of the shared data where it is at hand.
 */
class SpcCasesTests {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Degenerate series, for which our rules differ from the shared file: see SpcTests. */
  private static final Set<String> OVERRIDDEN = Set.of("S21", "S22");

  @TestFactory
  Stream<DynamicTest> ourOwnSeries() throws IOException {
    return cases(Path.of("src/test/resources/boardpack/performance"));
  }

  @TestFactory
  Stream<DynamicTest> sharedSeries() throws IOException {
    return cases(Path.of("../shared/data/spc"));
  }

  private static Stream<DynamicTest> cases(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    var points = rows(folder.resolve("points.csv"));
    var summary = rows(folder.resolve("summary.csv"));
    return rows(folder.resolve("cases.csv")).stream()
        .filter(row -> !OVERRIDDEN.contains(row.get("case_id")))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("case_id") + ", " + row.get("description"),
                    () -> check(row, of(row, points), of(row, summary))));
  }

  private static void check(CSVRecord given, List<CSVRecord> expected, List<CSVRecord> summary) {
    var spc = Spc.of(expected.stream().map(SpcCasesTests::observation).toList(), charting(given));

    assertThat(spc.points()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      checkPoint(spc.points().get(i), expected.get(i));
    }
    var last = summary.get(summary.size() - 1);
    assertThat(spc.variation().word()).isEqualTo(last.get("variation_icon"));
    assertThat(spc.assurance().word()).isEqualTo(last.get("assurance"));
    same(spc.last().limits().orElseThrow().averageMovingRange(), last.get("amr"));
  }

  private static void checkPoint(SpcPoint point, CSVRecord expected) {
    var limits = point.limits().orElseThrow();
    assertThat(point.date()).isEqualTo(LocalDate.parse(expected.get("date")));
    assertThat(point.step()).isEqualTo(Integer.parseInt(expected.get("rebase_group")));
    same(point.mean(), expected.get("mean"));
    same(limits.lower(), expected.get("lpl"));
    same(limits.upper(), expected.get("upl"));
    same(limits.nearLower(), expected.get("near_lpl"));
    same(limits.nearUpper(), expected.get("near_upl"));
    assertThat(limits.sideOf(point.value()))
        .isEqualTo(Integer.parseInt(expected.get("side_of_mean")));
    assertThat(limits.zoneOf(point.value()) == Zone.OUTSIDE)
        .isEqualTo(yes(expected, "outside_limits"));
    assertThat(limits.zoneOf(point.value()) == Zone.CLOSE)
        .isEqualTo(yes(expected, "close_to_limits"));
    assertThat(point.label().words()).isEqualTo(expected.get("special_cause_type"));
    assertThat(point.type().word()).isEqualTo(expected.get("point_type"));
    assertThat(point.trial()).isEqualTo(yes(expected, "short_group"));
  }

  private static boolean yes(CSVRecord row, String column) {
    return Boolean.parseBoolean(row.get(column));
  }

  private static void same(BigDecimal number, String expected) {
    Assertions.assertThat(number)
        .isCloseTo(new BigDecimal(expected), within(new BigDecimal("1e-9")));
  }

  private static Observation observation(CSVRecord row) {
    return new Observation(LocalDate.parse(row.get("date")), new BigDecimal(row.get("value")));
  }

  private static Charting charting(CSVRecord row) {
    var better =
        switch (row.get("improvement_direction")) {
          case "increase" -> Direction.UP;
          case "decrease" -> Direction.DOWN;
          default -> Direction.NEUTRAL;
        };
    var fix = row.get("fix_after_n_points");
    return new Charting(
        better,
        Optional.of(row.get("target")).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Arrays.stream(row.get("rebase_dates").split("[ ;|]+"))
            .filter(text -> !text.isEmpty())
            .map(LocalDate::parse)
            .toList(),
        fix.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fix)),
        Boolean.parseBoolean(row.get("screen_outliers")));
  }

  private static List<CSVRecord> of(CSVRecord given, List<CSVRecord> rows) {
    return rows.stream().filter(row -> row.get("case_id").equals(given.get("case_id"))).toList();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file);
        var records = FORMAT.parse(reader)) {
      return records.getRecords();
    }
  }
}
