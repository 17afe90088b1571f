package boardpack.pack;

import boardpack.basics.Json;
import boardpack.challenge.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What everybody may read: the board's totals to the pound, without the schemes, contracts,
 * disputes, single lines and commentaries behind them, and the month in plain English. Plans drawn
 * up in secret are what councils and communities complained of most.
 */
final class PublicEdition {
  /** Pages of the board's pack that this edition has too; their numbers stay. */
  static final Set<Integer> PAGES = Set.of(1, 2, 3, 4, 5, 6, 10, 11, 12);

  private PublicEdition() {}

  static Pack of(Pack board) {
    var statements =
        board.statements().stream()
            .filter(statement -> statement.circulation() == Statement.Circulation.PUBLIC)
            .toList();
    return withFiguresThatAreThere(stripped(board, statements));
  }

  private static Pack stripped(Pack board, List<Statement> statements) {
    return new Pack(
        board.schema(),
        board.footprint(),
        board.period(),
        board.issue(),
        board.state(),
        Edition.PUBLIC,
        board.cut(),
        new Summary(
            board.summary().headlines(),
            List.of(),
            List.of(),
            new PlainEnglish(board, statements).sentences()),
        titles(board, statements),
        board.targets(),
        List.of(),
        withoutCommentary(board.overview()),
        board.socialCare(),
        withoutSchemes(board.savings()),
        List.of(),
        List.of(),
        board.testsRun(),
        List.of(),
        statements,
        java.util.Optional.empty(),
        List.of(),
        board.performance(),
        board.triangulation(),
        board.cashAndCapital(),
        new Risks(
            board.risks().printedRef(),
            List.of(),
            board.risks().netUnmitigated(),
            board.risks().riskAdjustedVariance()),
        new Appendix(List.of(), List.of(), board.appendix().glossary()),
        board.figures(),
        board.imprint().inPublic(),
        List.of());
  }

  private static Titles titles(Pack board, List<Statement> statements) {
    var titles = new TreeMap<Integer, String>();
    PAGES.forEach(page -> titles.put(page, board.titles().of(page)));
    if (statements.size() < board.statements().size()) {
      titles.put(
          3,
          statements.isEmpty()
              ? "No chief finance officer has made a public statement"
              : "Chief finance officers have made public statements: %d"
                  .formatted(statements.size()));
    }
    return new Titles(Map.copyOf(titles));
  }

  private static Overview withoutCommentary(Overview overview) {
    return new Overview(
        overview.nhs().stream().map(PublicEdition::withoutCommentary).toList(),
        overview.nhsTotal(),
        overview.councils().stream().map(PublicEdition::withoutCommentary).toList(),
        overview.councilTotal(),
        List.of());
  }

  private static Overview.Row withoutCommentary(Overview.Row row) {
    return new Overview.Row(
        row.ref(),
        row.organisation(),
        row.name(),
        row.kind(),
        row.share(),
        row.ytdPlan(),
        row.ytdActual(),
        row.ytdVariance(),
        row.yearPlan(),
        row.forecast(),
        row.forecastVariance(),
        row.stf(),
        row.underlying(),
        "");
  }

  private static Savings withoutSchemes(Savings savings) {
    return new Savings(
        List.of(),
        savings.total(),
        savings.totalCouncil(),
        savings.simulation(),
        savings.months(),
        savings.runRate(),
        savings.lastForecasts(),
        savings.recurrentForecast(),
        savings.oneOffForecast(),
        savings.fullYearEffect(),
        savings.transitionCost(),
        savings.reachesPlan());
  }

  /** A figure of something that was left out goes with it. */
  private static Pack withFiguresThatAreThere(Pack pack) {
    JsonNode model = Json.mapper().valueToTree(pack);
    var there =
        pack.figures().stream()
            .filter(figure -> !model.at(figure.pointer()).isMissingNode())
            .toList();
    return there.size() == pack.figures().size() ? pack : pack.with(there);
  }
}
