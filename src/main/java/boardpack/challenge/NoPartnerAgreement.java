package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.returns.Scheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * RT12: savings that need a partner, or a council's members, who have not agreed: a counterparty or
 * a member decision, and no signature, no Health and Wellbeing Board date, no member decision by
 * the date of the pack.
 *
 * <pre>
 * amber: any scheme above £100k;  red: above 10 % of the programme
 * at risk = fy_plan unsigned
 * </pre>
 */
final class NoPartnerAgreement implements ProgrammeTest {
  @Override
  public String id() {
    return "RT12";
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var day = LocalDate.ofInstant(body.month().knownAt(), ZoneId.of("Europe/London"));
    var unsigned = programme.only(scheme -> needsAgreement(scheme) && !isAgreed(scheme, day));
    var breach =
        Breach.worst(
            Percent.of(unsigned.yearPlan(), programme.yearPlan())
                .flatMap(share -> rule.limit("share").above(share, "% of the programme")),
            largest(unsigned, rule));
    return Verdict.of(
        breach.map(
            worst ->
                Found.of(
                    worst,
                    unsigned.yearPlan(),
                    sentence(unsigned, body),
                    unsigned.cells("fy_plan", "counterparty_org", "partner_signoff"))));
  }

  private static Sentence sentence(Programme unsigned, Body body) {
    var partners = partners(unsigned);
    return Sentence.of(
            "£{x}k depends on {org}, "
                + (partners.size() == 1 ? "which has" : "which have")
                + " not signed. Without agreement {schemes} cannot be counted on.")
        .with("x", unsigned.yearPlan())
        .with(
            "org", partners.stream().map(body.month()::nameOf).collect(Collectors.joining(" and ")))
        .with("schemes", Refs.of(unsigned));
  }

  private static List<String> partners(Programme unsigned) {
    return unsigned.schemes().stream()
        .map(scheme -> scheme.counterparty().orElse("the council's members"))
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<Breach> largest(Programme unsigned, Rule rule) {
    var largest =
        unsigned.schemes().stream()
            .map(scheme -> scheme.money().yearPlan().money())
            .reduce(Money.ZERO, Money::max);
    return rule.limit("scheme").above(largest, " in one scheme");
  }

  private static boolean needsAgreement(Scheme scheme) {
    return scheme.counterparty().isPresent() || scheme.row().yes("member_decision");
  }

  private static boolean isAgreed(Scheme scheme, LocalDate day) {
    return scheme.isPartnerSigned()
        || isBy(scheme, "hwb_signoff_date", day)
        || isBy(scheme, "member_decision_date", day);
  }

  private static boolean isBy(Scheme scheme, String heading, LocalDate day) {
    return scheme.row().date(heading).filter(date -> !date.isAfter(day)).isPresent();
  }
}
