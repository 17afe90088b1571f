package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.pack.Risks;
import boardpack.pack.Risks.Risk;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Risks and mitigations of the NHS bodies. */
final class RisksPage {
  private static final int PAGE = 13;
  private static final String RULE =
      "risks less mitigations not in the forecast, each times its probability";
  private static final String ADJUSTED =
      "forecast variance to control total less net unmitigated risk";

  private final FootprintMonth month;
  private final Figures figures;

  RisksPage(FootprintMonth month, Figures figures) {
    this.month = month;
    this.figures = figures;
  }

  /**
   * @param forecastVariance the footprint's forecast against control total, favourable-positive
   */
  Risks compose(Money forecastVariance) {
    var risks =
        Stream.concat(month.finance(ReturnKind.PROV), month.finance(ReturnKind.COMM))
            .flatMap(body -> body.rows("Risks").stream())
            .map(this::risk)
            .sorted(Comparator.comparing((Risk risk) -> risk.expected().abs()).reversed())
            .toList();
    var net = netUnmitigated(risks);
    var adjusted = forecastVariance.minus(net);
    var ref = figures.row(PAGE);
    var cells = risks.stream().filter(risk -> !risk.inForecast()).map(Risk::source).toList();
    figures.money(ref, 'a', "/risks/netUnmitigated", net, RULE, cells);
    figures.money(ref, 'b', "/risks/riskAdjustedVariance", adjusted, ADJUSTED, cells);
    return new Risks(ref, risks, net, adjusted);
  }

  private static Money netUnmitigated(List<Risk> risks) {
    return Money.sum(
        risks.stream()
            .filter(risk -> !risk.inForecast())
            .map(
                risk ->
                    risk.kind().equals("mitigation")
                        ? risk.expected().abs().negate()
                        : risk.expected().abs()));
  }

  private Risk risk(ReturnRow row) {
    var organisation = row.of().key().organisation();
    var value = row.money("value").money();
    int probability = row.whole("probability_pct");
    return new Risk(
        organisation,
        month.nameOf(organisation),
        row.text("risk_ref"),
        row.text("description"),
        row.text("kind"),
        value,
        probability,
        value.percent(BigDecimal.valueOf(probability)),
        row.yes("in_forecast"),
        row.text("owner_role"),
        row.source("value"));
  }
}
