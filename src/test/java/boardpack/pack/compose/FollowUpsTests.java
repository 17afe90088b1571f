package boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FollowUpsTests {
  private static final Pack PACK = PackFixtures.board();

  @Test
  void aFindingThatStandsIsSaidWithItsSum() {
    var finding = PACK.challenges().get(0);

    assertThat(result(7, finding.key(), model()))
        .startsWith("The sum at risk is ")
        .contains(", as it was a month ago; its owner ");
  }

  @Test
  void aFindingThatIsGoneIsSaidToBeGone() {
    assertThat(result(7, "RT02 XXX", model())).isEqualTo("The test no longer finds it.");
  }

  @Test
  void aTestThatCouldNotBeRunIsNotPassed() {
    var missed = PACK.testsNotRun().get(0);

    assertThat(result(7, missed.rule() + " " + missed.organisation() + " X01", model()))
        .isEqualTo("The test could not be run this month for want of data.");
  }

  @Test
  void aStatementThatIsNoLongerPrintedWasWithdrawn() {
    assertThat(result(3, "F99-001", model())).isEqualTo("Its signatory has withdrawn it.");
  }

  @Test
  void aBodySaysWhereItStoodAMonthAgo() {
    var row = PACK.overview().nhs().get(0);
    var now = model();
    ((ObjectNode) now.at("/overview/nhs/0")).put("forecastVariance", "-2500.0");

    assertThat(result(4, row.organisation(), now))
        .startsWith("The forecast is £2.5m behind control total; a month ago it was ");
  }

  @Test
  void netRiskIsHeldAgainstTheMonthBefore() {
    var now = model();
    ((ObjectNode) now.path("risks")).put("netUnmitigated", "1500.0");

    assertThat(result(13, "", now)).startsWith("Net risk ").endsWith(" to £1.5m.");
  }

  @Test
  void aMatterThatCannotBeLookedUpIsLeftOut() {
    assertThat(FollowUps.of(asked(7, ""), PACK)).isEmpty();
  }

  private static String result(int page, String about, ObjectNode now) {
    return FollowUps.of(asked(page, about), Json.mapper().treeToValue(now, Pack.class))
        .get(0)
        .result();
  }

  private static ObjectNode model() {
    return Json.mapper().valueToTree(PACK);
  }

  /** Last month's pack, with one matter. */
  private static Pack asked(int page, String about) {
    var then = model();
    ((ArrayNode) then.at("/summary/decisions"))
        .removeAll()
        .addObject()
        .put("matter", "Ask for it.")
        .put("because", "It is due.")
        .put("page", page)
        .put("about", about);
    return Json.mapper().treeToValue(then, Pack.class);
  }
}
