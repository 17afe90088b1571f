package boardpack.sample;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.basics.Period;
import boardpack.challenge.Challenges;
import boardpack.challenge.Thresholds;
import boardpack.pack.excel.ExcelPack;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import boardpack.reference.ReferenceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleTruthTests {
  private static final SampleMonth sample = WholeSample.SAMPLE;
  private static Accusations accusations = new Accusations(new TreeSet<>(), new TreeSet<>());

  @BeforeAll
  static void readTheMonth() {
    accusations = Accusations.of(WholeSample.MONTH, sample.truth());
  }

  @Test
  void everyRuleIsPlantedThreeTimesAndNearlySo() {
    var planted =
        sample.truth().planted().stream()
            .collect(Collectors.groupingBy(SampleTruth.Planted::rule, Collectors.counting()));
    var nearly =
        sample.truth().honest().stream()
            .collect(Collectors.groupingBy(SampleTruth.Honest::rule, Collectors.counting()));

    assertThat(rules().filter(rule -> planted.getOrDefault(rule, 0L) < 3)).isEmpty();
    assertThat(rules().filter(rule -> nearly.getOrDefault(rule, 0L) < 1)).isEmpty();
  }

  /** Rules that need an earlier month are planted where one is sent. */
  private static Stream<String> rules() {
    var acrossMonths = Set.of("P01", "P02", "P03", "P04", "P05", "S03", "S09", "RT17");
    return Stream.concat(
            ReferenceFile.shipped("validation_rules.csv").rows().stream(),
            ReferenceFile.shipped("realism_tests.csv").rows().stream())
        .map(row -> row.required("id"))
        .filter(rule -> rule.matches("(C0[1-7]|K0[1-5]|R0[12]|S0\\d|X\\d+|O\\d+|T\\d+|RT\\d+)"))
        .filter(rule -> !acrossMonths.contains(rule));
  }

  @Test
  void whatFollowsFromTheMonthsBeforeIsFoundWhereTheyWereSent() {
    var request = new SampleRequest(Period.of("2017-10"), 5, 7, 1);
    var months = SampleMonth.of(request);
    var rules = Set.of("P01", "P02", "P05", "RT17", "S03", "S09", "X04");
    var found = Accusations.of(new SampledMonth(request, months), months.truth()).of(rules);

    System.out.println("Seven months of 5 footprints: " + found.precisionAndRecall());
    assertThat(months.truth().planted())
        .extracting(SampleTruth.Planted::rule)
        .contains("P01", "P02", "P05", "RT17", "S03", "S09");
    assertThat(found.missed()).isEmpty();
    assertThat(found.unjust()).isEmpty();
  }

  @Test
  void whatIsPlantedIsFound() {
    System.out.println("A month of 44 footprints: " + accusations.precisionAndRecall());

    assertThat(accusations.missed()).isEmpty();
  }

  @Test
  void nobodyHonestIsAccused() {
    assertThat(accusations.unjust()).isEmpty();
  }

  @Test
  void whoeverAddsTheWorkbooksUpAgainComesToEveryPositionAndSavingsTotalOfThePacks() {
    var added = ReAddedPacks.all();

    assertThat(added.stream().flatMap(one -> one.differences().stream())).isEmpty();
    assertThat(added).hasSize(44);
    assertThat(added.stream().mapToInt(ReAddition::compared).sum()).isGreaterThan(50_000);
  }

  @Test
  void theLargestWorkbookCanBeMailed() {
    var largest =
        WholeSample.MONTH.footprints().stream()
            .max(comparingInt(at -> WholeSample.MONTH.examined(at).month().current().size()))
            .orElseThrow();

    assertThat(ExcelPack.render(WholeSample.pack(largest))).hasSizeLessThan(480_000);
  }

  @Test
  void theOrderInWhichReturnsCameChangesNoByte() {
    for (var footprint : WholeSample.MONTH.footprints().subList(0, 4)) {
      var month = WholeSample.MONTH.examined(footprint).month();

      assertThat(numbers(shuffled(month))).as(footprint.name()).isEqualTo(numbers(month));
    }
  }

  private static String numbers(FootprintMonth month) {
    var reconciliation = Reconciliation.of(month);
    var challenges = Challenges.of(month, reconciliation, Thresholds.shipped(), 1);
    return Json.pretty(reconciliation) + Json.pretty(challenges);
  }

  private static FootprintMonth shuffled(FootprintMonth month) {
    var random = new Random(1);
    return new FootprintMonth(
        month.footprint(),
        month.period(),
        month.knownAt(),
        shuffled(month.members(), random),
        month.plan(),
        month.history(),
        shuffled(month.current(), random),
        shuffled(month.earlier(), random),
        shuffled(month.missing(), random),
        month.shares());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void theSameSeedGivesTheSameTruthAndTheSameFiles() {
    var request = new SampleRequest(Period.of("2017-12"), 4, 1, 1);
    var one = SampleMonth.of(request);
    var again = SampleMonth.of(request);

    assertThat(again.truth()).isEqualTo(one.truth());
    for (int file = 0; file < one.size(); file += 5) {
      assertThat(java.util.Arrays.equals(bytes(again, file), bytes(one, file)))
          .as(one.files().get(file).name())
          .isTrue();
    }
  }

  @Test
  void anotherSeedGivesAnotherMonth() {
    var other = SampleMonth.of(new SampleRequest(Period.of("2017-12"), 1, 1, 2));

    assertThat(other.truth().planted())
        .isNotEqualTo(
            SampleMonth.of(new SampleRequest(Period.of("2017-12"), 1, 1, 1)).truth().planted());
  }

  private static byte[] bytes(SampleMonth month, int file) {
    return month.files().get(file).content().get();
  }
}
