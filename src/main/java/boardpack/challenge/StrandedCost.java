package boardpack.challenge;

import boardpack.basics.MoneyWords;
import boardpack.basics.Source;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * RT15: income that a commissioner's QIPP takes from a trust without the trust taking cost out.
 *
 * <pre>
 * gap = QIPP in the contract under payment by results − cost-out that the trust links to it
 * amber: above £250k;  red: above £1m, or above 25 % of the QIPP
 * at risk = gap
 * </pre>
 *
 * Cost-out is the trust's pay and non-pay schemes that name the commissioner or one of the QIPP
 * schemes. Under a block contract or an aligned incentive no income is lost, and nothing is
 * stranded: that is said.
 */
final class StrandedCost implements ProgrammeTest {
  private static final String PER_CASE = "PbR";
  private static final Set<String> UNDER_A_BLOCK = Set.of("block", "aligned incentive");

  @Override
  public String id() {
    return "RT15";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind == ReturnKind.COMM;
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var perCase = programme.only(scheme -> scheme.row().text("contract_type").equals(PER_CASE));
    var trusts = new TreeSet<String>();
    perCase.schemes().forEach(scheme -> scheme.counterparty().ifPresent(trusts::add));
    if (trusts.isEmpty()) {
      return withoutIncomeLost(programme, body);
    }
    var found = new ArrayList<Found>();
    var silent = new ArrayList<String>();
    for (var trust : trusts) {
      var qipp = perCase.only(scheme -> scheme.counterparty().equals(Optional.of(trust)));
      var partner = body.partner(trust);
      if (partner.isEmpty()) {
        silent.add(body.month().nameOf(trust));
      } else {
        found(qipp, costOut(qipp, partner.get(), body), body, rule).ifPresent(found::add);
      }
    }
    return silent.isEmpty()
        ? Verdict.of(found)
        : Verdict.of(found)
            .lacking(Optional.of("no savings are known of " + String.join(", ", silent)));
  }

  /** Under a block contract or an aligned incentive no income is lost, which is said. */
  private static Verdict withoutIncomeLost(Programme programme, Body body) {
    var block =
        programme.only(
            scheme ->
                UNDER_A_BLOCK.contains(scheme.row().text("contract_type"))
                    && scheme.counterparty().isPresent());
    if (block.schemes().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    var trusts =
        block.schemes().stream()
            .flatMap(scheme -> scheme.counterparty().stream())
            .map(body.month()::nameOf)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return Verdict.notRun(
        "under a block contract or an aligned incentive no income is lost: its QIPP of £%sk with %s"
            + " cannot strand cost",
        MoneyWords.thousands(block.yearPlan()), trusts);
  }

  private static Optional<Found> found(Programme qipp, Programme costOut, Body body, Rule rule) {
    var taken = qipp.yearPlan();
    var gap = taken.minus(costOut.yearPlan());
    var amount = rule.limit("gap").above(gap, " without cost taken out");
    var share =
        amount.isEmpty()
            ? Optional.<Breach>empty()
            : Percent.of(gap, taken)
                .flatMap(part -> rule.limit("share").above(part, "% of the QIPP"));
    var trust = qipp.schemes().get(0).counterparty().orElse("");
    return Breach.worst(amount, share)
        .map(
            breach ->
                Found.of(
                    breach,
                    gap,
                    rule.sentence()
                        .with("ccg", body.name())
                        .with("trust", body.month().nameOf(trust))
                        .with("x", taken)
                        .with("y", costOut.yearPlan())
                        .with("z", gap),
                    cells(qipp, costOut)));
  }

  private static Programme costOut(Programme qipp, FinanceReturn trust, Body body) {
    return new Programme(trust.schemes())
        .only(scheme -> !scheme.category().equals("income"))
        .only(scheme -> isLinked(scheme, qipp, body.code()));
  }

  private static boolean isLinked(Scheme scheme, Programme qipp, String commissioner) {
    return scheme.counterparty().equals(Optional.of(commissioner))
        || qipp.schemes().stream().anyMatch(other -> isSame(scheme, other));
  }

  private static boolean isSame(Scheme one, Scheme other) {
    boolean both = one.systemRef().isPresent() && one.systemRef().equals(other.systemRef());
    return both
        || one.systemRef().equals(Optional.of(other.ref()))
        || other.systemRef().equals(Optional.of(one.ref()));
  }

  private static List<Source> cells(Programme qipp, Programme costOut) {
    return Stream.concat(qipp.cells("fy_plan").stream(), costOut.cells("fy_plan").stream())
        .toList();
  }
}
