package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RT04: savings as a share of turnover (operating income, allocation or net adult social care, plan
 * of the year).
 *
 * <pre>s = fy_plan / turnover;  at risk = fy_plan − red share × turnover</pre>
 */
final class SizeAgainstTurnover implements ProgrammeTest {
  @Override
  public String id() {
    return "RT04";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var turnover = body.turnover();
    if (turnover.isEmpty()) {
      return Verdict.notRun("its turnover is not known");
    }
    var limit = rule.limit(measure(body));
    return Verdict.of(
        Percent.of(programme.yearPlan(), turnover.get())
            .flatMap(
                share ->
                    limit
                        .above(share, "% of " + base(body))
                        .map(breach -> found(breach, share, programme, body, rule))));
  }

  private static Found found(
      Breach breach, Percent share, Programme programme, Body body, Rule rule) {
    var limit = rule.limit(measure(body));
    var sentence =
        Sentence.of(
                "Savings are {s}% of {base}. The national efficiency requirement is {r}%; what lies"
                    + " above it, £{x}k, has to be found beyond it.")
            .with("s", share)
            .with("base", base(body))
            .with("r", rule.number("national-requirement"))
            .with("x", above(Optional.of(rule.number("national-requirement")), programme, body));
    return Found.of(breach, above(limit.red(), programme, body), sentence, cells(programme, body))
        .materialAt(above(limit.amber(), programme, body));
  }

  private static Money above(Optional<BigDecimal> share, Programme programme, Body body) {
    var turnover = body.turnover().orElse(Money.ZERO);
    return programme.yearPlan().minus(share.map(turnover::percent).orElse(Money.ZERO));
  }

  private static List<Source> cells(Programme programme, Body body) {
    var cells = new ArrayList<>(programme.cells("fy_plan"));
    body.turnoverLine().ifPresent(line -> cells.add(line.yearPlan().source()));
    return cells;
  }

  private static String measure(Body body) {
    return switch (body.kind()) {
      case PROV -> "trust";
      case COMM -> "ccg";
      default -> "council";
    };
  }

  private static String base(Body body) {
    return switch (body.kind()) {
      case PROV -> "operating income";
      case COMM -> "allocation";
      default -> "net adult social care";
    };
  }
}
