package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.plan.Plan;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Organisation;
import boardpack.returns.FinanceReturn;
import boardpack.returns.History;
import boardpack.returns.PublishedHistory;
import boardpack.returns.Return;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was known of a footprint's month at the cut: the one input of reconciliation and
 * challenge. Given the same month, they give the same answers.
 *
 * @param knownAt the cut: nothing received later is in here
 * @param members who belongs to the footprint in the period
 * @param current the newest version of each return of the period, with the plan and the look back
 *     that hold in it
 * @param earlier the newest version of each finance return of the earlier months of the year
 * @param missing the returns that were expected and are not there
 * @param shares what part of each shared organisation counts in which footprint
 * @param finance the finance returns of the period: trusts, commissioners, councils, each by code
 */
public record FootprintMonth(
    Footprint footprint,
    Period period,
    Instant knownAt,
    List<Membership> members,
    Optional<Plan> plan,
    History history,
    List<Return> current,
    List<Return> earlier,
    List<MissingReturn> missing,
    Shares shares,
    List<FinanceReturn> finance) {
  public FootprintMonth {
    members = List.copyOf(members);
    current = List.copyOf(current);
    earlier = List.copyOf(earlier);
    missing = List.copyOf(missing);
    finance = List.copyOf(finance);
  }

  /** The finance returns are those among the current ones. */
  public FootprintMonth(
      Footprint footprint,
      Period period,
      Instant knownAt,
      List<Membership> members,
      Optional<Plan> plan,
      History history,
      List<Return> current,
      List<Return> earlier,
      List<MissingReturn> missing,
      Shares shares) {
    this(
        footprint,
        period,
        knownAt,
        members,
        plan,
        history,
        current,
        earlier,
        missing,
        shares,
        current.stream()
            .filter(received -> FinanceReturn.isFinance(received.key().kind()))
            .sorted(
                Comparator.comparing((Return received) -> received.key().kind())
                    .thenComparing(received -> received.key().organisation()))
            .map(FinanceReturn::of)
            .toList());
  }

  public Stream<FinanceReturn> finance(ReturnKind kind) {
    return finance.stream().filter(received -> received.kind() == kind);
  }

  public Optional<FinanceReturn> financeOf(String organisation) {
    return finance.stream()
        .filter(received -> received.organisation().equals(organisation))
        .findFirst();
  }

  public Stream<Return> performance() {
    return current.stream().filter(received -> received.key().kind() == ReturnKind.PERF);
  }

  /** The organisation's name, or its code where it is no member. */
  public String nameOf(String organisation) {
    if (organisation.equals(PublishedHistory.ENGLAND)) {
      return "England";
    }
    return members.stream()
        .map(Membership::organisation)
        .filter(member -> member.code().equals(organisation))
        .map(Organisation::name)
        .findFirst()
        .orElse(organisation);
  }
}
