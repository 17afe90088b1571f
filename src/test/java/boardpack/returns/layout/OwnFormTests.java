package boardpack.returns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.returns.Circumstances;
import boardpack.returns.GoodReturns;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import boardpack.returns.ReturnReader;
import boardpack.returns.ReturnSheet;
import boardpack.returns.WorkbookFixtures;
import boardpack.workbook.CellValue;
import boardpack.workbook.Workbooks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A trust's own monthly finance report is its return: nobody re-keys it. */
class OwnFormTests {
  private static final Circumstances IN_TIME =
      Circumstances.at(Instant.parse("2017-08-14T09:00:00Z"));

  @Test
  void itIsTheSameReturnAsInOurTemplate() {
    var given = trust();

    var own =
        ReturnReader.shipped().read(Workbooks.read("report.xlsx", OwnForm.of(given)), IN_TIME);
    var ours =
        ReturnReader.shipped().read(Checked.of(WorkbookFixtures.of(given).workbook()), IN_TIME);

    assertThat(own.findings()).filteredOn(finding -> finding.severity().refuses()).isEmpty();
    assertThat(own.state()).isEqualTo(Reading.State.ACCEPTED);
    assertThat(own.returns()).extracting(Return::key).containsExactly(given.key());
    assertThat(values(own, "I&E")).isEqualTo(values(ours, "I&E")).isNotEmpty();
    for (var sheet : ours.returns().get(0).sheets()) {
      assertThat(values(own, sheet.name()))
          .as(sheet.name())
          .allSatisfy(
              (row, line) ->
                  assertThat(values(ours, sheet.name()).getOrDefault(row, Map.of()))
                      .containsAllEntriesOf(line))
          .hasSameSizeAs(sheet.lines());
    }
  }

  @Test
  void eachFigurePointsAtTheSendersOwnCell() {
    var file = Workbooks.read("report.xlsx", OwnForm.of(trust()));

    var received = ReturnReader.shipped().read(file, IN_TIME).returns().get(0);

    var agency =
        received.rows("I&E").filter(row -> row.text("line_code").equals("PAY-AGY")).findFirst();
    var source = agency.orElseThrow().money("ytd_actual").source();
    assertThat(source.file()).isEqualTo("report.xlsx");
    assertThat(source.sha256()).isEqualTo(file.get().sha256());
    assertThat(source.sheet()).isEqualTo("I&E");
    var cell =
        file.get().sheets().get(1).cells().stream()
            .filter(
                one ->
                    (boardpack.basics.CellPlace.columnName(one.column()) + one.row())
                        .equals(source.cell()))
            .findFirst();
    assertThat(cell.orElseThrow().value())
        .isEqualTo(new CellValue.Numeric(new BigDecimal("48000")));
    assertThat(agency.orElseThrow().money("ytd_actual").money()).hasToString("-48.0");
  }

  @Test
  void whatIsSaidOfItPointsAtTheSendersOwnCell() {
    var given = trust();
    var spoilt =
        given.sheets().stream().map(sheet -> sheet.name().equals("Risks") ? risky(sheet) : sheet);
    var changed =
        new Return(
            given.cover(),
            1,
            given.file(),
            given.sha256(),
            given.receivedAt(),
            false,
            spoilt.toList(),
            given.findings());

    var reading =
        ReturnReader.shipped().read(Workbooks.read("report.xlsx", OwnForm.of(changed)), IN_TIME);

    assertThat(reading.state()).isEqualTo(Reading.State.PARTLY);
    assertThat(reading.findings())
        .filteredOn(finding -> finding.severity().refuses())
        .extracting(Finding::where)
        .containsOnly("Risks!D3");
    assertThat(reading.returns().get(0).sheet("Risks")).isEmpty();
    assertThat(reading.returns().get(0).sheet("I&E")).isPresent();
  }

  private static ReturnSheet risky(ReturnSheet sheet) {
    var lines =
        sheet.lines().stream()
            .map(
                line -> {
                  var values = new TreeMap<>(line.values());
                  values.put("probability_pct", new CellValue.Numeric(new BigDecimal("140")));
                  return new ReturnSheet.Line(line.number(), values);
                })
            .toList();
    return new ReturnSheet(sheet.name(), sheet.columns(), lines);
  }

  private static Return trust() {
    return GoodReturns.trust("2017-07")
        .with(
            "Risks",
            """
            risk_ref | description    | kind | value | probability_pct | in_forecast
            R1       | Winter beds    | risk |  90.0 |              40 | N
            """)
        .with(
            "Reserves",
            """
            reserve  | opening | released_ytd | released_forecast | remaining
            General  |   100.0 |          0.0 |              20.0 |      80.0
            """)
        .build();
  }

  private static Map<String, Map<String, String>> values(Reading reading, String sheet) {
    var rows = new TreeMap<String, Map<String, String>>();
    reading.returns().stream()
        .flatMap(one -> one.sheet(sheet).stream())
        .flatMap(one -> one.lines().stream())
        .forEach(line -> rows.put(row(line.values()), written(line.values())));
    return rows;
  }

  private static String row(Map<String, CellValue> values) {
    return java.util.stream.Stream.of(
            "line_code",
            "basis",
            "scheme_ref",
            "counterparty_org",
            "staff_group",
            "contract",
            "risk_ref",
            "reserve",
            "line",
            "point_of_delivery")
        .filter(values::containsKey)
        .map(heading -> String.valueOf(values.get(heading).shown()))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> written(Map<String, CellValue> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue() instanceof CellValue.Numeric number
                        ? number.value().stripTrailingZeros().toPlainString()
                        : entry.getValue().shown()));
  }
}
