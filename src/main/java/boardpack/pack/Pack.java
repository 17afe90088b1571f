package boardpack.pack;

import boardpack.basics.Period;
import boardpack.challenge.Challenge;
import boardpack.challenge.Statement;
import boardpack.challenge.TestNotRun;
import boardpack.challenge.TrackRecord;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.ReconciliationItem;
import java.util.List;
import java.util.Optional;

/**
 * One issue of a footprint's pack: the one model that PDF, Excel, HTML and JSON only lay out. It
 * holds no figure that did not come from a cell of a workbook that was sent, or was not made from
 * such figures by a rule it names.
 *
 * @param schema version of this shape; raised when the meaning of a key changes
 * @param issue from 1; a later one replaces it
 * @param figures every printed figure by its short reference
 * @param national a row a footprint; empty but in the national edition
 */
public record Pack(
    int schema,
    PackFootprint footprint,
    Period period,
    int issue,
    State state,
    Edition edition,
    Cut cut,
    Summary summary,
    Titles titles,
    List<TargetLine> targets,
    List<PositionLine> position,
    Overview overview,
    SocialCare socialCare,
    Savings savings,
    List<Challenge> challenges,
    List<TestNotRun> testsNotRun,
    int testsRun,
    List<TrackRecord> trackRecord,
    List<Statement> statements,
    Optional<Bridge> bridge,
    List<ReconciliationItem> reconciliation,
    List<PerformanceLine> performance,
    Triangulation triangulation,
    CashAndCapital cashAndCapital,
    Risks risks,
    Appendix appendix,
    List<FigureReference> figures,
    Imprint imprint,
    List<NationalRow> national) {
  public static final int SCHEMA = 1;

  public Pack {
    targets = List.copyOf(targets);
    position = List.copyOf(position);
    challenges = List.copyOf(challenges);
    testsNotRun = List.copyOf(testsNotRun);
    trackRecord = List.copyOf(trackRecord);
    statements = List.copyOf(statements);
    reconciliation = List.copyOf(reconciliation);
    performance = List.copyOf(performance);
    figures = List.copyOf(figures);
    national = List.copyOf(national);
  }

  /** The same pack with another imprint. */
  public Pack with(Imprint other) {
    return with(state, other, figures);
  }

  /** The same pack in another state: the files of an issue keep the one they were made in. */
  Pack in(State other) {
    return with(other, imprint, figures);
  }

  /** The same pack with other figures in its register. */
  Pack with(List<FigureReference> others) {
    return with(state, imprint, others);
  }

  private Pack with(State otherState, Imprint otherImprint, List<FigureReference> otherFigures) {
    return new Pack(
        schema,
        footprint,
        period,
        issue,
        otherState,
        edition,
        cut,
        summary,
        titles,
        targets,
        position,
        overview,
        socialCare,
        savings,
        challenges,
        testsNotRun,
        testsRun,
        trackRecord,
        statements,
        bridge,
        reconciliation,
        performance,
        triangulation,
        cashAndCapital,
        risks,
        appendix,
        otherFigures,
        otherImprint,
        national);
  }

  /** The footprint as a pack names it. */
  public record PackFootprint(int number, String code, String name) {}

  /**
   * {@code STP-E54000012_2017-04_M01_board-pack_v1}: sorts and says all; the same for each format.
   */
  public String stem() {
    return "STP-%s_%s_M%02d_%s-pack_v%d"
        .formatted(
            footprint.code(), period.calendarMonth(), period.number(), edition.word(), issue);
  }
}
