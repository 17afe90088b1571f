package boardpack.challenge;

import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;

/** The savings schemes of a footprint's trusts and commissioners; councils stand beside them. */
final class NhsSchemes {
  private NhsSchemes() {}

  static boolean isNhs(Scheme scheme) {
    return scheme.row().of().key().kind() != ReturnKind.LA;
  }

  static Programme of(FootprintMonth month) {
    return new Programme(
        month.finance().stream()
            .flatMap(finance -> finance.schemes().stream())
            .filter(NhsSchemes::isNhs)
            .toList());
  }
}
