package boardpack.pack.tables;

import boardpack.pack.Pack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every table of a pack, in the order of its pages. */
public final class PackTables {
  /** The table that says where each figure comes from. */
  public static final String FIGURES = FigureRows.TABLE;

  /** The table that gives each return's file and its SHA-256. */
  public static final String RETURNS = "Returns";

  /** The points of every indicator, not only of the exceptions. */
  private static final String EVERY_SERIES = "AllSeries";

  /** What was published of the councils, and what bodies share: not every footprint has some. */
  private static final Set<String> WHERE_THERE_IS_SOME =
      Set.of("PublishedOutturn", "SharedLines", FollowUpsTable.NAME);

  private PackTables() {}

  /** What an edition has nothing of, it has no table of. */
  public static List<Table> of(Pack pack) {
    return switch (pack.edition()) {
      case BOARD -> board(pack).stream().filter(PackTables::isWanted).toList();
      case PUBLIC ->
          board(pack).stream()
              .filter(table -> !table.isEmpty() && !table.name().equals(EVERY_SERIES))
              .toList();
      case NATIONAL -> national(pack);
    };
  }

  /** Nobody misses statistics that nobody dropped. */
  private static boolean isWanted(Table table) {
    return !table.isEmpty() || !WHERE_THERE_IS_SOME.contains(table.name());
  }

  private static List<Table> national(Pack pack) {
    var figures = new FigureRows(pack.figures());
    var basis = new BasisTables(pack, figures);
    var tables = new ArrayList<>(new NationalTables(pack, figures).all());
    tables.add(basis.figures());
    tables.add(basis.glossary());
    return tables;
  }

  private static List<Table> board(Pack pack) {
    var figures = new FigureRows(pack.figures());
    var position = new PositionTables(pack, figures);
    var care = new CareTables(pack.socialCare(), figures);
    var schemes = new SavingsTables(pack);
    var course = new SavingsCourse(pack.savings(), pack.period());
    var challenge = new ChallengeTables(pack);
    var record = new TrackRecordTables(pack);
    var performance = new PerformanceTables(pack);
    var basis = new BasisTables(pack, figures);
    return List.of(
        new SummaryTable(pack, figures).table(),
        challenge.statements(),
        position.nhs(),
        position.councils(),
        care.councils(),
        care.pooled(),
        care.reserves(),
        care.delays(),
        care.responsible(),
        care.published(),
        new SavingsTotals(pack.savings(), figures).table(),
        course.months(),
        course.runRate(),
        course.forecasts(),
        course.outlook(),
        schemes.nhs(),
        schemes.councils(),
        challenge.challenges(),
        challenge.notRun(),
        record.trackRecord(),
        record.recordInSum(),
        new BridgeTable(pack).table(),
        challenge.differences(),
        performance.performance(),
        performance.triangulation(),
        performance.points(),
        new CashTable(pack.cashAndCapital().trusts(), figures).table(),
        basis.targets(),
        RisksTable.of(pack.risks()),
        FollowUpsTable.of(pack.imprint().followUps()),
        basis.returns(),
        basis.missing(),
        basis.changes(),
        position.allLines(),
        new SharedLines(pack.position()).table(),
        performance.series(),
        basis.dataQuality(),
        basis.thresholds(),
        basis.figures(),
        basis.glossary());
  }

  /** The rows of {@link #FIGURES} by where each figure stands in {@code pack.json}. */
  public static Map<String, Integer> rowsOfFigures(Pack pack) {
    return new FigureRows(pack.figures()).byPointer();
  }

  /** When something was known or received, as the pack writes it. */
  public static String moment(Instant instant) {
    return BasisTables.moment(instant);
  }
}
