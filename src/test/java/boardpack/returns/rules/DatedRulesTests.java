package boardpack.returns.rules;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.reference.ReferenceFile;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule holds for the months it is dated for, whenever the return comes. */
class DatedRulesTests {
  private static final RuleBook RULES =
      new RuleBook(
          ReferenceFile.read(
              "validation_rules.csv",
              new StringReader(
                  """
                  id,rule,tolerance,severity,valid_from,valid_to
                  T01,received after the due working day,,warn,2017-10,2018-02
                  """)));

  @Test
  void anOldReturnIsNotJudgedByANewRule() {
    assertThat(codes("2017-09")).isEmpty();
    assertThat(codes("2017-10")).containsExactly("T01");
  }

  @Test
  void aNewReturnIsNotJudgedByARuleThatHasEnded() {
    assertThat(codes("2018-02")).containsExactly("T01");
    assertThat(codes("2018-03")).isEmpty();
  }

  private static List<String> codes(String period) {
    var findings = new Findings(RULES, Period.of(period));
    findings.add(PeriodMessage.LATE, Spot.ofFile(), "17 January 2018", 10, "15 January 2018");
    return findings.all().stream().map(Finding::code).toList();
  }
}
