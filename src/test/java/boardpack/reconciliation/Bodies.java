package boardpack.reconciliation;

import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;

/** Returns of the invented partners that the tests of reconciliation are about. */
final class Bodies {
  private Bodies() {}

  static ReturnFixtures trust(String period) {
    return ReturnFixtures.of(ReturnKind.PROV, "RXH", period).cover("data_basis", "freeze");
  }

  static ReturnFixtures commissioner(String period) {
    return ReturnFixtures.of(ReturnKind.COMM, "09D", period).cover("data_basis", "freeze");
  }

  static ReturnFixtures council(String period) {
    return ReturnFixtures.of(ReturnKind.LA, "E06000043", period);
  }

  static ReturnFixtures plan(String footprint, String period) {
    return ReturnFixtures.of(ReturnKind.PLAN, footprint, period);
  }
}
