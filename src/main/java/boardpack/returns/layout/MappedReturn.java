package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.reference.Reference;
import boardpack.returns.Circumstances;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.reading.FileReading;
import boardpack.returns.rules.RuleBook;
import boardpack.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sender's own form, read as a return: it is put into our template, goes through the same rules,
 * and whatever is said of it points at the sender's own sheets and cells.
 */
public final class MappedReturn {
  private final LayoutReading reading;
  private final Workbook workbook;
  private final Circumstances circumstances;
  private final RuleBook rules;
  private final List<Finding> own = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  public MappedReturn(
      LayoutReading reading, Workbook workbook, Circumstances circumstances, RuleBook rules) {
    this.reading = reading;
    this.workbook = workbook;
    this.circumstances = circumstances;
    this.rules = rules;
  }

  /**
   * @param opening what was found when the file was opened
   */
  public Reading read(List<Finding> opening) {
    opening.stream().map(this::weighed).forEach(own::add);
    own.addAll(reading.findings());
    refuseSheets();
    var translation = translation();
    var read =
        new FileReading(Reference.shipped(), rules, translation.workbook(workbook), circumstances)
            .read(List.of());
    var back = new BackTranslation(translation, circumstances, own);
    var findings = new ArrayList<>(own);
    read.findings().stream()
        .filter(finding -> !isSaidAlready(finding))
        .map(back::finding)
        .forEach(findings::add);
    findings.sort(Finding.READING_ORDER);
    var returns = read.returns().stream().map(back::received).toList();
    return new Reading(state(read), returns, findings, Optional.of(reading.match()));
  }

  private State state(Reading read) {
    boolean isFaulty = own.stream().anyMatch(finding -> finding.severity().refuses());
    return read.state() == State.ACCEPTED && isFaulty ? State.PARTLY : read.state();
  }

  /** A fault of a cell that was not read refuses nothing. */
  private Finding weighed(Finding finding) {
    return finding.severity().refuses() && !reading.concerns(finding)
        ? Demoted.of(finding)
        : finding;
  }

  /** A sheet is not filled from tables of which one is at fault, or was not found. */
  private void refuseSheets() {
    var faulty = new HashSet<String>();
    own.stream()
        .filter(finding -> finding.severity().refuses() && finding.sheet() != null)
        .forEach(finding -> faulty.add(finding.sheet()));
    var found = new HashSet<String>();
    for (var table : reading.tables()) {
      found.add(table.table().name());
      if (table.isRefused() || faulty.contains(table.header().grid().name())) {
        table.table().gives().forEach(gives -> refused.add(gives.sheet()));
      }
    }
    reading.layout().tables().stream()
        .filter(table -> !found.contains(table.name()) && !table.optional())
        .flatMap(table -> table.gives().stream())
        .forEach(gives -> refused.add(gives.sheet()));
    refused.stream()
        .sorted()
        .forEach(sheet -> own.add(LayoutMessage.SHEET_OF_LAYOUT.ofFile(sheet)));
  }

  private Translation translation() {
    var grids = workbook.sheets().stream().map(Grid::new).toList();
    var bodies = new Bodies(Reference.shipped(), reading.layout().names());
    var cover = new CoverSearch(reading.layout(), grids, bodies, own).find();
    var rows =
        reading.tables().stream()
            .flatMap(table -> table.produced().stream())
            .filter(row -> !refused.contains(row.sheet()))
            .toList();
    return new Translation(reading.layout(), cover, filled(), AddedUp.of(rows));
  }

  private Map<String, Set<String>> filled() {
    var filled = new LinkedHashMap<String, Set<String>>();
    reading.tables().stream()
        .flatMap(table -> table.table().gives().stream())
        .filter(gives -> !refused.contains(gives.sheet()))
        .forEach(
            gives ->
                filled
                    .computeIfAbsent(gives.sheet(), any -> new HashSet<>())
                    .addAll(gives.set().keySet()));
    return filled;
  }

  /** That a sheet is missing, and why, or what could not be found for the Cover. */
  private boolean isSaidAlready(Finding finding) {
    boolean isRefused = finding.code().equals("H01") && refused.contains(finding.sheet());
    boolean isOfCover =
        finding.code().equals("K03")
            && own.stream()
                .filter(said -> said.code().equals("L20") || said.code().equals("L21"))
                .anyMatch(said -> finding.message().contains(lastWord(said)));
    return isRefused || isOfCover;
  }

  /** The key that a finding about the Cover names. */
  private static String lastWord(Finding said) {
    var words = said.message().replace(" of the return is not known.", "").split(" ");
    return words[words.length - 1];
  }
}
