package boardpack.pack.compose;

import boardpack.challenge.Challenges;
import boardpack.challenge.Statement;
import boardpack.performance.ChartedSeries;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import java.util.List;

/**
 * Everything that a pack is composed of.
 *
 * @param statements every statement of the footprint known at the cut, withdrawn ones included
 * @param performance every indicator with its chart, stepped where somebody decided so
 */
public record Evidence(
    FootprintMonth month,
    Reconciliation reconciliation,
    Challenges challenges,
    List<Statement> statements,
    List<ChartedSeries> performance) {
  public Evidence {
    performance = List.copyOf(performance);
    statements = List.copyOf(statements);
  }

  /** Those that print: open or answered, and not kept to the signatory's own body. */
  List<Statement> printedStatements() {
    return statements.stream()
        .filter(Statement::isPrinted)
        .filter(statement -> statement.circulation() != Statement.Circulation.BODY)
        .toList();
  }
}
