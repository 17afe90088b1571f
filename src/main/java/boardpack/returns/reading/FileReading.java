package boardpack.returns.reading;

import boardpack.basics.Finding;
import boardpack.reference.Reference;
import boardpack.returns.Circumstances;
import boardpack.returns.Cover;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnSheet;
import boardpack.returns.rules.Evidence;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.RuleBook;
import boardpack.returns.rules.Rules;
import boardpack.returns.rules.ShapeMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.FileFault;
import boardpack.workbook.Notice;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading of one file, from its tabs to what becomes of it. */
public final class FileReading {
  private final Reference reference;
  private final RuleBook rules;
  private final Workbook workbook;
  private final Circumstances circumstances;
  private final Findings findings;
  private final Map<String, ReturnKind> kinds = new LinkedHashMap<>();
  private final Map<String, Cover> covers = new LinkedHashMap<>();

  public FileReading(
      Reference reference, RuleBook rules, Workbook workbook, Circumstances circumstances) {
    this.reference = reference;
    this.rules = rules;
    this.workbook = workbook;
    this.circumstances = circumstances;
    findings = new Findings(rules, null);
  }

  /** Whether it has a Cover with keys of ours on it. */
  public boolean isReturn() {
    return Tabs.covers(workbook.sheets()).stream().anyMatch(CoverReader::hasKeys);
  }

  /**
   * @param opening what was found when the file was opened
   */
  public Reading read(List<Finding> opening) {
    var coverTabs = Tabs.covers(workbook.sheets());
    if (coverTabs.isEmpty()) {
      NotAReturn.say(workbook, findings);
      return Reading.refused(join(opening, findings.all()));
    }
    coverTabs.forEach(this::readCover);
    var tabs = Tabs.of(workbook.sheets(), kinds);
    tabs.note(findings);
    var drafts = tabs.owners().stream().map(owner -> draft(owner, tabs)).toList();
    sayTwice(drafts);
    drafts.forEach(draft -> holdToRules(draft, drafts));
    var all = new ArrayList<>(findings.all());
    drafts.forEach(draft -> all.addAll(draft.findings().all()));
    var known = drafts.stream().flatMap(draft -> draft.tabs().stream()).toList();
    var opened = opening.stream().map(FileReading::asOfAReturn).toList();
    var said = OpeningFindings.merge(opened, known, all);
    return new Verdict(circumstances, rules, coverTabs, drafts, said).reading();
  }

  /** Statistics in an old file are read past its macros; a return with macros is refused. */
  private static Finding asOfAReturn(Finding finding) {
    return finding.code().equals(Notice.MACROS_LEFT.code())
        ? FileFault.MACROS.ofFile("in Visual Basic")
        : finding;
  }

  private void readCover(Sheet tab) {
    var cover = CoverReader.read(tab, findings);
    var kind = CoverRules.kind(cover, findings);
    kind.ifPresent(known -> kinds.put(tab.name(), known));
    kind.flatMap(
            known ->
                CoverRules.check(cover, known, circumstances.receivedAt(), reference, findings))
        .ifPresent(read -> covers.put(tab.name(), read));
  }

  private Draft draft(Tabs.Owner owner, Tabs tabs) {
    var tab = workbook.sheets().get(owner.at()).name();
    var cover = Optional.ofNullable(covers.get(tab));
    var ownFindings = new Findings(rules, cover.map(any -> any.key().period()).orElse(null));
    var reader = new DraftReader(reference, tabs.strangers(), ownFindings);
    var sheets = reader.sheets(owner, cover);
    return new Draft(tab, owner, cover.map(any -> received(any, sheets)), ownFindings);
  }

  private Return received(Cover cover, List<ReturnSheet> sheets) {
    var before = circumstances.known().latest(cover.key());
    return new Return(
        cover,
        before.map(one -> one.submission() + 1).orElse(1),
        workbook.file(),
        workbook.sha256(),
        circumstances.receivedAt(),
        false,
        sheets,
        List.of());
  }

  private void sayTwice(List<Draft> drafts) {
    var seen = new LinkedHashMap<ReturnKey, String>();
    for (var draft : drafts) {
      draft
          .received()
          .map(Return::key)
          .ifPresent(
              key -> {
                var first = seen.putIfAbsent(key, draft.coverTab());
                if (first != null) {
                  var spot = Spot.ofSheet(draft.coverTab());
                  findings.add(ShapeMessage.SHEET_TWICE, spot, first, draft.coverTab(), key);
                }
              });
    }
  }

  private void holdToRules(Draft draft, List<Draft> drafts) {
    if (draft.received().isEmpty()) {
      return;
    }
    var received = draft.received().get();
    var others =
        drafts.stream()
            .flatMap(other -> other.received().stream())
            .filter(other -> other != received)
            .toList();
    var evidence =
        new Evidence(
            received,
            others,
            circumstances.known(),
            circumstances.deadlines().apply(received.key()),
            reference);
    Rules.check(evidence, draft.findings());
  }

  private static List<Finding> join(List<Finding> opening, List<Finding> said) {
    var all = new ArrayList<>(opening);
    all.addAll(said);
    all.sort(Finding.READING_ORDER);
    return all;
  }
}
