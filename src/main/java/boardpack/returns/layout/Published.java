package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.reference.Reference;
import boardpack.returns.Circumstances;
import boardpack.returns.Cover;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnSheet;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.Workbook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Published statistics as one return of a look back, kept under the name of the layout and the
 * newest month in it. An error refuses the tables of the sheet it stands on; the others are taken
 * in.
 */
public final class Published {
  private final LayoutReading reading;
  private final Workbook workbook;
  private final Circumstances circumstances;
  private final List<Finding> findings = new ArrayList<>();

  public Published(LayoutReading reading, Workbook workbook, Circumstances circumstances) {
    this.reading = reading;
    this.workbook = workbook;
    this.circumstances = circumstances;
  }

  /**
   * @param opening what was found when the file was opened
   */
  public Reading read(List<Finding> opening) {
    opening.stream().map(this::weighed).forEach(findings::add);
    findings.addAll(reading.findings());
    var judged = judged();
    var refused = refusedSheets();
    var kept = judged.stream().filter(row -> !refused.contains(row.tab())).toList();
    var match = Optional.of(reading.match());
    if (kept.isEmpty()) {
      findings.add(LayoutMessage.NOTHING_READ.ofFile(reading.layout().id()));
      return new Reading(State.REFUSED, List.of(), sorted(findings), match);
    }
    boolean isWhole = findings.stream().noneMatch(finding -> finding.severity().refuses());
    var state = isWhole ? State.ACCEPTED : State.PARTLY;
    return new Reading(state, List.of(received(kept)), sorted(findings), match);
  }

  /** A fault of a cell that was not read refuses nothing. */
  private Finding weighed(Finding finding) {
    return finding.severity().refuses() && !reading.concerns(finding)
        ? Demoted.of(finding)
        : finding;
  }

  private List<Produced> judged() {
    var judge = new Judge(Reference.shipped(), circumstances.receivedAt(), findings);
    var rows =
        reading.tables().stream()
            .filter(table -> !table.isRefused())
            .flatMap(table -> table.produced().stream())
            .toList();
    return judge.possible(AddedUp.of(rows));
  }

  private Set<String> refusedSheets() {
    var refused = new HashSet<String>();
    for (var finding : findings) {
      if (finding.severity().refuses() && finding.sheet() != null) {
        refused.add(finding.sheet());
      }
    }
    return refused;
  }

  private Return received(List<Produced> rows) {
    var newest =
        rows.stream()
            .flatMap(row -> row.values().values().stream())
            .filter(Day.class::isInstance)
            .map(day -> YearMonth.from(((Day) day).value()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    var layout = reading.layout();
    var key = new ReturnKey(layout.into(), layout.id(), Period.of(newest));
    var before = circumstances.known().latest(key);
    int submission = before.map(one -> one.submission() + 1).orElse(1);
    var cover = new Cover(key, layout.about(), submission, Map.of());
    return new Return(
        cover,
        submission,
        workbook.file(),
        workbook.sha256(),
        circumstances.receivedAt(),
        false,
        sheets(rows),
        sorted(findings));
  }

  private static List<ReturnSheet> sheets(List<Produced> rows) {
    return rows.stream()
        .map(Produced::sheet)
        .distinct()
        .map(
            name ->
                ProducedSheet.of(
                    name, rows.stream().filter(row -> row.sheet().equals(name)).toList()))
        .toList();
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(Finding.READING_ORDER).toList();
  }
}
