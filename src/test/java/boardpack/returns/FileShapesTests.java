package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.returns.Reading.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that hold several returns, returns of unusual months, and returns taken in in part. */
class FileShapesTests {
  private static final Instant NOW = Instant.parse("2018-01-15T10:00:00Z");
  private static final Instant AFTER_THE_YEAR = Instant.parse("2018-06-15T10:00:00Z");

  @Test
  void oneFileMayHoldSeveralReturns() {
    var file =
        WorkbookFixtures.of(GoodReturns.trust("2017-12").build())
            .and(GoodReturns.performance("2017-12").build(), " (2)");

    var reading = read(file, NOW);

    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(reading.returns())
        .extracting(received -> received.key().kind())
        .containsExactly(ReturnKind.PROV, ReturnKind.PERF);
  }

  @Test
  void aFaultyCoverRefusesItsNeighboursToo() {
    var file =
        WorkbookFixtures.of(GoodReturns.trust("2017-12").build())
            .and(GoodReturns.performance("2017-12").cover("unit", "£m").build(), " (2)");

    var reading = read(file, NOW);

    assertThat(reading.state()).isEqualTo(State.REFUSED);
    assertThat(reading.about())
        .extracting(ReturnKey::kind)
        .containsExactly(ReturnKind.PROV, ReturnKind.PERF);
  }

  @Test
  void aFaultySheetIsLeftOutAndTheRestIsTakenIn() {
    var file =
        WorkbookFixtures.of(GoodReturns.trust("2017-12").build()).set("Contracts", "D2", "n/a");

    var reading = read(file, NOW);

    assertThat(reading.state()).isEqualTo(State.PARTLY);
    assertThat(reading.returns().get(0).sheet("Contracts")).isEmpty();
    assertThat(reading.returns().get(0).sheets()).hasSize(9);
    assertThat(reading.returns().get(0).findings())
        .extracting(Finding::where)
        .contains("Contracts!D2");
  }

  @Test
  void aReturnAfterAuditIsOfTheThirteenthMonth() {
    var reading =
        read(WorkbookFixtures.of(GoodReturns.trust("2018-03-M13").build()), AFTER_THE_YEAR);

    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(reading.returns().get(0).key().period().label()).isEqualTo("M13 2017/18");
  }

  @Test
  void inTheFirstMonthTheYearToDateIsTheMonth() {
    var file =
        WorkbookFixtures.of(GoodReturns.trust("2017-04").build())
            .type("I&E", "PAY-AGY", "month_actual", "-20");

    assertThat(codes(read(file, NOW))).contains("P01");
  }

  @Test
  void aCouncilWithoutANewReportIsNotHeldToItsMonth() {
    var september = GoodReturns.council("2017-09").build();
    var now =
        GoodReturns.council("2017-09").cover("period", "M9").cover("last_reported_period", "M6");
    var circumstances =
        Circumstances.at(NOW)
            .knowing(
                key ->
                    key.equals(september.key())
                        ? java.util.Optional.of(september)
                        : java.util.Optional.empty());

    var reading =
        ReturnReader.shipped()
            .read(Checked.of(WorkbookFixtures.of(now.build()).workbook()), circumstances);

    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(codes(reading)).doesNotContain("P01");
    assertThat(reading.returns().get(0).cover().lastReportedPeriod().orElseThrow().number())
        .isEqualTo(6);
  }

  @Test
  void aSendersReasonGoesWithTheWarning() {
    var file =
        WorkbookFixtures.of(GoodReturns.trust("2017-04").build())
            .type("I&E", "PAY-AGY", "month_actual", "-20")
            .type("I&E", "PAY-AGY", "justification", "An invoice of March");

    assertThat(read(file, NOW).findings())
        .filteredOn(finding -> finding.code().equals("P01"))
        .extracting(Finding::message)
        .allSatisfy(message -> assertThat(message).endsWith("\"An invoice of March\""));
  }

  private static Reading read(WorkbookFixtures file, Instant now) {
    return ReturnReader.shipped().read(Checked.of(file.workbook()), Circumstances.at(now));
  }

  private static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}
