package boardpack.reconciliation;

import boardpack.reconciliation.Position.Sharing;
import boardpack.reference.Membership;
import boardpack.reference.Organisation;
import boardpack.returns.FinanceLine;
import boardpack.returns.FinanceReturn;
import java.util.List;
import java.util.Optional;

/** Every line of every finance return, with the part of it that counts here. */
final class Positions {
  private final FootprintMonth month;

  private Positions(FootprintMonth month) {
    this.month = month;
  }

  static List<Position> of(FootprintMonth month, List<FinanceReturn> finance) {
    var positions = new Positions(month);
    return finance.stream().flatMap(received -> positions.lines(received).stream()).toList();
  }

  private List<Position> lines(FinanceReturn received) {
    var organisation = received.organisation();
    var kind = kindOf(received);
    var name = month.nameOf(organisation);
    var share = month.shares().share(organisation, month.footprint().number());
    return received.lines().stream()
        .map(
            line ->
                new Position(
                    organisation, name, kind, line, share.map(part -> sharing(part, line))))
        .toList();
  }

  private static Sharing sharing(Share share, FinanceLine line) {
    return new Sharing(
        share.percent(),
        share.agreed(),
        share.of(line.ytdPlan().money()),
        share.of(line.ytdActual().money()),
        share.of(line.yearPlan().money()),
        share.of(line.forecast().money()));
  }

  private Organisation.Kind kindOf(FinanceReturn received) {
    Optional<Organisation.Kind> member =
        month.members().stream()
            .map(Membership::organisation)
            .filter(organisation -> organisation.code().equals(received.organisation()))
            .map(Organisation::kind)
            .findFirst();
    return member.orElse(
        switch (received.kind()) {
          case COMM -> Organisation.Kind.CCG;
          case LA -> Organisation.Kind.COUNCIL;
          default -> Organisation.Kind.TRUST;
        });
  }
}
