package boardpack.challenge;

import boardpack.returns.Scheme;
import java.util.List;
import java.util.Locale;

/**
 * RT11: savings without a named accountable role: owner_role blank, to be confirmed, or generic.
 *
 * <pre>share = fy_plan without an owner / fy_plan;  at risk = fy_plan without an owner</pre>
 */
final class NoAccountableOwner implements ProgrammeTest {
  @Override
  public String id() {
    return "RT11";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var generic = rule.thresholds().words("names-nobody");
    var orphans = programme.only(scheme -> namesNobody(scheme, generic));
    return Verdict.of(
        Percent.of(orphans.yearPlan(), programme.yearPlan())
            .flatMap(share -> rule.limit("share").above(share, "% of the programme"))
            .map(
                breach ->
                    Found.of(
                        breach,
                        orphans.yearPlan(),
                        rule.sentence()
                            .and("Nobody can be asked for {schemes}.")
                            .with("x", orphans.yearPlan())
                            .with("schemes", Refs.of(orphans)),
                        orphans.cells("fy_plan", "scheme_ref"))));
  }

  private static boolean namesNobody(Scheme scheme, List<String> generic) {
    var role = scheme.ownerRole().toLowerCase(Locale.ROOT).replaceAll("[.?()\\[\\]-]", " ").strip();
    return role.isEmpty() || generic.contains(role);
  }
}
