package boardpack.challenge;

import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;

/** Who a counterparty is. */
final class Partners {
  private Partners() {}

  /** By its membership, by a return it sent, or by one that is missing. */
  static boolean isCouncil(String code, Body body) {
    return body.month().members().stream()
            .map(membership -> membership.organisation())
            .anyMatch(
                member -> member.code().equals(code) && member.kind() == Organisation.Kind.COUNCIL)
        || body.partner(code).filter(peer -> peer.kind() == ReturnKind.LA).isPresent()
        || body.month().missing().stream()
            .anyMatch(
                missing -> missing.kind() == ReturnKind.LA && missing.organisation().equals(code));
  }
}
