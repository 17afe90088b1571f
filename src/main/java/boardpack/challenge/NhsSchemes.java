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

  /** Of two partners the commissioner; else the one whose code comes first. */
  static String commissionerOf(Scheme one, Scheme other) {
    if (isCommissioner(one) != isCommissioner(other)) {
      return isCommissioner(one) ? one.organisation() : other.organisation();
    }
    return one.organisation().compareTo(other.organisation()) < 0
        ? one.organisation()
        : other.organisation();
  }

  private static boolean isCommissioner(Scheme scheme) {
    return scheme.row().of().key().kind() == ReturnKind.COMM;
  }
}
