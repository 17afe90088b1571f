package boardpack.returns.reading;

import boardpack.basics.Dates;
import boardpack.basics.Finding;
import boardpack.reference.Reference;
import boardpack.returns.Circumstances;
import boardpack.returns.Deadlines;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnSheet;
import boardpack.returns.rules.CoverMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.LateRule;
import boardpack.returns.rules.RuleBook;
import boardpack.returns.rules.ShapeMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what of a file is taken in: an error refuses the sheet it stands on; one on a Cover, or
 * on no sheet, the file. What came after the cut or the close is held until somebody accepts it.
 */
final class Verdict {
  private final Circumstances circumstances;
  private final List<Sheet> covers;
  private final List<Draft> drafts;
  private final List<Finding> said;
  private final Findings own;
  private final RecomputedValues values;

  Verdict(
      Circumstances circumstances,
      RuleBook rules,
      List<Sheet> covers,
      List<Draft> drafts,
      List<Finding> said) {
    this.circumstances = circumstances;
    this.covers = covers;
    this.drafts = drafts;
    this.said = said;
    own = new Findings(rules, null);
    values = new RecomputedValues(Reference.shipped(), rules.exactTolerance("S12"));
  }

  Reading reading() {
    var refused = refusedTabs();
    if (isFileRefused(refused)) {
      return Reading.refused(said, about());
    }
    var accepted = drafts.stream().map(draft -> accepted(draft, refused)).toList();
    if (accepted.stream().allMatch(one -> one.sheets().isEmpty())) {
      own.add(ShapeMessage.NOTHING_LEFT, Spot.ofFile());
      return Reading.refused(everything(), about());
    }
    boolean isHeld = accepted.stream().filter(this::hold).count() > 0;
    var state = isHeld ? State.HELD : refused.isEmpty() ? State.ACCEPTED : State.PARTLY;
    return new Reading(state, accepted, everything());
  }

  private List<ReturnKey> about() {
    return drafts.stream().flatMap(draft -> draft.received().stream()).map(Return::key).toList();
  }

  /** The tabs with an error; a sheet that is missing stands for itself. */
  private Set<String> refusedTabs() {
    var refused = new HashSet<String>();
    for (var finding : said) {
      if (finding.severity().refuses()) {
        refused.add(finding.sheet() == null ? "" : finding.sheet());
      }
    }
    return refused;
  }

  private boolean isFileRefused(Set<String> refused) {
    return refused.contains("")
        || drafts.size() < covers.size()
        || drafts.stream().anyMatch(draft -> draft.received().isEmpty())
        || covers.stream().map(Sheet::name).anyMatch(refused::contains);
  }

  private Return accepted(Draft draft, Set<String> refused) {
    var received = draft.received().orElseThrow();
    var sheets = new ArrayList<ReturnSheet>();
    for (var sheet : received.sheets()) {
      if (!refused.contains(sheet.tab())) {
        sheets.add(values.of(received, PoolTotals.leftOut(received, sheet)));
      }
    }
    return new Return(
        received.cover(),
        received.submission(),
        received.file(),
        received.sha256(),
        received.receivedAt(),
        deadlines(received).filter(this::isLate).isPresent(),
        sheets,
        findingsOf(draft));
  }

  private List<Finding> findingsOf(Draft draft) {
    var ofDraft = new HashSet<>(draft.findings().all());
    var tabs = draft.tabs();
    return said.stream()
        .filter(
            finding ->
                finding.sheet() == null
                    || tabs.contains(finding.sheet())
                    || ofDraft.contains(finding))
        .toList();
  }

  /** Says why a return is held, if it is. */
  private boolean hold(Return one) {
    var dates = deadlines(one);
    if (dates.isEmpty() || circumstances.accepted()) {
      return false;
    }
    var month = one.key().period().label();
    boolean isClosed = circumstances.receivedAt().isAfter(dates.get().closed());
    boolean isAfterCut =
        one.submission() > 1 && dates.get().isAfterTheCut(circumstances.receivedAt());
    if (isClosed) {
      own.add(CoverMessage.PERIOD_CLOSED, Spot.ofFile(), month);
    } else if (isAfterCut) {
      var day = Dates.words(dates.get().cut());
      own.add(CoverMessage.HELD_AFTER_CUT, Spot.ofFile(), month, day, one.submission());
    }
    return isClosed || isAfterCut;
  }

  private Optional<Deadlines> deadlines(Return one) {
    return circumstances.deadlines().apply(one.key());
  }

  private boolean isLate(Deadlines dates) {
    return LateRule.isLate(dates, circumstances.receivedAt());
  }

  private List<Finding> everything() {
    var all = new ArrayList<>(said);
    all.addAll(own.all());
    all.sort(Finding.READING_ORDER);
    return all;
  }
}
