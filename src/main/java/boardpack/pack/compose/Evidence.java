package boardpack.pack.compose;

import boardpack.challenge.Challenges;
import boardpack.challenge.Statement;
import boardpack.performance.Performance;
import boardpack.performance.Rebasings;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.Reconciliation;
import java.util.List;

/**
 * Everything that a pack is composed of.
 *
 * @param statements every statement of the footprint known at the cut, withdrawn ones included
 * @param rebasings people's decisions to begin a new step of a chart
 */
public record Evidence(
    FootprintMonth month,
    Reconciliation reconciliation,
    Challenges challenges,
    List<Statement> statements,
    Performance performance,
    Rebasings rebasings) {
  public Evidence {
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
