package boardpack.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.reference.Reference;
import boardpack.sample.SampleMonth;
import boardpack.sample.SampleRequest;
import boardpack.sample.SampleTruth;
import boardpack.sample.SampleTruth.Planted;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The planted contradictions between partners are found, and nobody honest is accused. */
class SampleReconciliationTests {
  private static final Period DECEMBER = Period.of("2017-12");
  private static final int FOOTPRINTS = 4;

  @Test
  void everyPlantedContradictionIsFoundAndNobodyHonestAccused(@TempDir Path folder) {
    var sample = SampleMonth.of(new SampleRequest(DECEMBER, FOOTPRINTS, 1, 1));
    sample.writeWorkbooksTo(folder);
    var months = SampleMonths.read(folder, DECEMBER);

    var items =
        Reference.shipped().footprints().stream()
            .limit(FOOTPRINTS)
            .flatMap(footprint -> Reconciliation.of(months.of(footprint)).items().stream())
            .distinct()
            .toList();

    assertThat(months.of(Reference.shipped().footprints().get(0)).finance()).isNotEmpty();
    var planted = planted(sample.truth());
    var found = planted.stream().filter(each -> isFound(each, items)).toList();
    var accused =
        items.stream()
            .filter(item -> planted.stream().noneMatch(each -> isFound(each, List.of(item))))
            .toList();
    System.out.printf(
        "Contradictions between partners: %d planted, recall %d/%d; %d items, precision %d/%d%n",
        planted.size(),
        found.size(),
        planted.size(),
        items.size(),
        items.size() - accused.size(),
        items.size());
    assertThat(found).containsExactlyInAnyOrderElementsOf(planted);
    assertThat(accused).isEmpty();
  }

  @Test
  void everyRollUpIsTheSumOfItsParts(@TempDir Path folder) {
    SampleMonth.of(new SampleRequest(DECEMBER, 2, 1, 7)).writeWorkbooksTo(folder);
    var months = SampleMonths.read(folder, DECEMBER);

    for (var footprint : Reference.shipped().footprints().subList(0, 2)) {
      var rollUp = Reconciliation.of(months.of(footprint)).rollUp();
      var total = rollUp.controlTotal().orElseThrow();
      assertThat(sum(rollUp, Position::ytdActual)).isEqualTo(total.ytdActual());
      assertThat(sum(rollUp, Position::forecast)).isEqualTo(total.forecast());
      assertThat(total.yearPlan().plus(total.forecastVariance())).isEqualTo(total.forecast());
    }
  }

  private static Money sum(RollUp rollUp, Function<Position, Money> figure) {
    return Money.sum(rollUp.parts().stream().map(part -> figure.apply(part.position())));
  }

  /** Missing returns (O09) are named on the cover, not among the items. */
  private static List<Planted> planted(SampleTruth truth) {
    return truth.planted().stream().filter(each -> each.rule().matches("O0[1-7]")).toList();
  }

  private static boolean isFound(Planted planted, List<ReconciliationItem> items) {
    return items.stream()
        .filter(item -> item.rule().equals(planted.rule()))
        .anyMatch(item -> parties(item).anyMatch(planted.organisation()::equals));
  }

  private static Stream<String> parties(ReconciliationItem item) {
    return Stream.concat(
        Stream.of(item.id().split(" ")),
        Stream.concat(Stream.of(item.left()), item.right().stream())
            .map(ReconciliationItem.Side::organisation));
  }
}
