package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import boardpack.returns.FinanceLine;
import boardpack.returns.ReturnKind;
import boardpack.returns.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * RT31: NHS savings that rely on a council (their counterparty) whose adult social care forecast
 * overspends.
 *
 * <pre>
 * amber: overspend above 5 % and relied-on value above £250k;  red: above 10 % and above £1m
 * at risk = fy_plan that relies on the council
 * </pre>
 */
final class RelianceOnSocialCare implements ProgrammeTest {
  @Override
  public String id() {
    return "RT31";
  }

  @Override
  public boolean appliesTo(ReturnKind kind) {
    return kind != ReturnKind.LA;
  }

  @Override
  public Verdict of(Programme programme, Body body, Rule rule) {
    var found = new ArrayList<Found>();
    var silent = new ArrayList<String>();
    for (var council : councils(programme, body)) {
      var relied = programme.only(scheme -> scheme.counterparty().equals(Optional.of(council)));
      var care = body.partner(council).flatMap(finance -> finance.line("ASC-NET"));
      if (care.isEmpty()) {
        silent.add(body.month().nameOf(council));
      } else {
        found(relied, care.get(), body.month().nameOf(council), rule).ifPresent(found::add);
      }
    }
    return silent.isEmpty()
        ? Verdict.of(found)
        : Verdict.of(found)
            .lacking(Optional.of("no figures are known of " + String.join(", ", silent)));
  }

  private static Optional<Found> found(
      Programme relied, FinanceLine care, String council, Rule rule) {
    var over =
        Percent.of(care.forecastVariance().negate(), care.yearPlan().money())
            .orElse(new Percent(BigDecimal.ZERO));
    var value = relied.yearPlan();
    return both(over, value, rule)
        .map(
            breach ->
                Found.of(
                    breach,
                    value,
                    sentence(relied)
                        .with("la", council)
                        .with("x", over)
                        .with("y", value)
                        .with("schemes", Refs.of(relied)),
                    cells(relied, care)));
  }

  /** Red only when both are; amber when both are amber at least. */
  private static Optional<Breach> both(Percent over, Money value, Rule rule) {
    var share = rule.limit("overspend").above(over, "% over budget");
    var size = rule.limit("value").above(value, " relying on it");
    if (share.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    var level = share.get().level().compareTo(size.get().level()) < 0 ? share.get() : size.get();
    return Optional.of(
        new Breach(level.level(), share.get().threshold() + " and " + size.get().threshold()));
  }

  private static Sentence sentence(Programme relied) {
    return Sentence.of(
        relied.size() == 1
            ? "The scheme {schemes} (£{y}k) relies on {la}, whose adult social care forecast is"
                + " {x}% over budget."
            : "The schemes {schemes} (£{y}k) rely on {la}, whose adult social care forecast is"
                + " {x}% over budget.");
  }

  private static TreeSet<String> councils(Programme programme, Body body) {
    var councils = new TreeSet<String>();
    programme.schemes().stream()
        .map(Scheme::counterparty)
        .flatMap(Optional::stream)
        .filter(code -> Partners.isCouncil(code, body))
        .forEach(councils::add);
    return councils;
  }

  private static List<Source> cells(Programme relied, FinanceLine care) {
    var cells = new ArrayList<>(relied.cells("fy_plan", "counterparty_org"));
    cells.add(care.yearPlan().source());
    cells.add(care.forecast().source());
    return cells;
  }
}
