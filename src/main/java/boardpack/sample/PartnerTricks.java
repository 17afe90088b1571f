package boardpack.sample;

import static boardpack.sample.Cells.add;

import boardpack.basics.Period;
import boardpack.returns.DraftRow;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Partners that do not agree (rules O, RT14, RT15, RT31). Played on commissioners; the other side
 * is spared any trick of its own.
 */
final class PartnerTricks {
  private static final LocalDate SIGNED = LocalDate.of(2017, 3, 28);

  private final Map<String, SampleReturn> finance = new HashMap<>();
  private final Victims victims;
  private final Period period;

  PartnerTricks(List<SampleReturn> returns, Victims victims, Period period) {
    this.victims = victims;
    this.period = period;
    for (var sent : returns) {
      if (sent.key().kind() != ReturnKind.PERF) {
        finance.put(sent.key().organisation(), sent);
      }
    }
  }

  List<Trick> all() {
    return List.of(
        trick(
            "O01",
            "finding",
            in -> off(in, "contract_value_plan_fy", "-4300.0"),
            in -> off(in, "contract_value_plan_fy", "-49.0")),
        trick(
            "O02",
            "finding",
            in -> off(in, "ytd_actual", "-5200.0"),
            in -> off(in, "ytd_actual", "-250.0")),
        trick(
                "O03",
                "finding",
                in -> off(in, "payable_balance", "-350.0"),
                in -> off(in, "payable_balance", "-2.4"))
            .where(in -> period.monthsGone() >= 6 && period.monthsGone() % 3 == 0),
        trick(
            "O04",
            "finding",
            in -> off(in, "qipp_in_contract", "500.0"),
            in -> off(in, "qipp_in_contract", "49.0")),
        trick("O05", "finding", in -> same(in, true), in -> same(in, false))
            .with("RT14", "amber")
            .where(in -> partOfFootprint(in) < 0.016),
        trick("O05", "finding", in -> same(in, true), in -> same(in, false))
            .with("RT14", "red")
            .where(in -> partOfFootprint(in) > 0.03),
        trick("O06", "finding", in -> pooled(in, "5.0"), in -> pooled(in, "0.9")),
        trick("RT15", "red", in -> stranded(in, "PbR"), in -> stranded(in, "block")),
        trick("RT31", "red", in -> relies(in, true), in -> relies(in, false))
            .where(in -> councilOver(in, 1.11, 9).isPresent())
            .where(in -> councilOver(in, 0, 1.04).isPresent())
            .where(in -> SchemeMonths.tenths(Schemes.largest(in), "fy_plan") > 10_500));
  }

  private Trick trick(String rule, String expected, Trick.Act wrong, Trick.Act justRight) {
    return Trick.of(rule, ReturnKind.COMM, expected, wrong, justRight)
        .where(in -> partner(in).isPresent());
  }

  /** The contract with a trust of this footprint alone. */
  private Optional<DraftRow> partner(SampleReturn in) {
    return in.draft().rows("Contracts").stream()
        .filter(row -> SchemeMonths.tenths(row, "contract_value_plan_fy") > 300_000)
        .filter(row -> trust(row).filter(sent -> !sent.body().isShared()).isPresent())
        .findFirst();
  }

  private Optional<SampleReturn> trust(DraftRow contract) {
    return Optional.ofNullable(finance.get(contract.text("counterparty_org")));
  }

  private DraftRow spared(SampleReturn in) {
    var contract = partner(in).orElseThrow();
    victims.spare(contract.text("counterparty_org"));
    return contract;
  }

  private Touch off(SampleReturn in, String heading, String amount) {
    return add(in, "Contracts", spared(in), heading, amount);
  }

  /** Both claim the saving; nearly so: they name each other, for different savings. */
  private Touch same(SampleReturn in, boolean twice) {
    var trust = trust(spared(in)).orElseThrow();
    var here = Schemes.largest(in);
    var there = Schemes.largest(trust);
    if (twice) {
      var ref = "STP-" + in.key().organisation();
      sign(here, trust).text("system_scheme_ref", ref);
      sign(there.text("category", "pay"), in).text("system_scheme_ref", ref);
      return Touch.cell(in, "QIPP", here, "system_scheme_ref", here.text("fy_plan"));
    }
    sign(here, trust);
    return Touch.cell(in, "QIPP", here, "counterparty_org");
  }

  /** How much of the savings of the NHS in the footprint the largest scheme is. */
  private double partOfFootprint(SampleReturn in) {
    long all =
        finance.values().stream()
            .filter(sent -> sent.key().kind() != ReturnKind.LA)
            .filter(sent -> sent.body().sharesFootprintWith(in.body()))
            .mapToLong(Schemes::planned)
            .sum();
    long here = SchemeMonths.tenths(Schemes.largest(in), "fy_plan");
    long there =
        trust(partner(in).orElseThrow())
            .map(trust -> SchemeMonths.tenths(Schemes.largest(trust), "fy_plan"))
            .orElse(0L);
    return (double) Math.min(here, there) / all;
  }

  private static DraftRow sign(DraftRow scheme, SampleReturn with) {
    return scheme
        .text("counterparty_org", with.key().organisation())
        .text("partner_signoff", "signed")
        .date("partner_signoff_date", SIGNED)
        .text("contract_type", "block");
  }

  private Touch pooled(SampleReturn in, String amount) {
    var own = in.row("Pooled budget", "contributor", in.key().organisation());
    victims.spare(own.text("s75_lead"));
    return add(in, "Pooled budget", own, "contribution", amount);
  }

  private Touch stranded(SampleReturn in, String contractType) {
    var trust = trust(spared(in)).orElseThrow();
    var row = sign(Schemes.largest(in), trust).text("contract_type", contractType);
    return Touch.cell(in, "QIPP", row, "contract_type", row.text("fy_plan"));
  }

  private Touch relies(SampleReturn in, boolean overspent) {
    var council = (overspent ? councilOver(in, 1.11, 9) : councilOver(in, 0, 1.04)).orElseThrow();
    victims.spare(council.key().organisation());
    var row = sign(Schemes.largest(in), council);
    return Touch.cell(in, "QIPP", row, "counterparty_org", row.text("fy_plan"));
  }

  /** A council of the footprint whose forecast is so many times its plan. */
  private Optional<SampleReturn> councilOver(SampleReturn in, double least, double most) {
    return finance.values().stream()
        .filter(sent -> sent.key().kind() == ReturnKind.LA)
        .filter(sent -> sent.body().sharesFootprintWith(in.body()))
        .filter(sent -> ratio(sent) >= least && ratio(sent) < most)
        .min(java.util.Comparator.comparing(sent -> sent.key().organisation()));
  }

  private static double ratio(SampleReturn council) {
    var row = council.row("Summary", "line_code", "ASC-NET");
    var plan = row.number("fot_plan").orElse(BigDecimal.ONE);
    return row.number("fot_forecast").orElse(plan).doubleValue() / plan.doubleValue();
  }
}
