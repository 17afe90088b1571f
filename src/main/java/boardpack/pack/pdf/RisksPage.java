package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.Pack;
import boardpack.pack.Risks;
import boardpack.pack.RowReference;
import java.util.Comparator;
import java.util.List;

/** Risks and mitigations, and what they would make of the forecast. */
public record RisksPage(List<Item> notes) {
  private static final int SHOWN = 12;

  public RisksPage {
    notes = List.copyOf(notes);
  }

  static Section of(Pack pack) {
    var risks = pack.risks();
    var all = risks.risks();
    var lines =
        all.stream()
            .sorted(Comparator.comparing((Risks.Risk r) -> r.expected().abs()).reversed())
            .limit(SHOWN)
            .map(risk -> line(risk, all.indexOf(risk)))
            .toList();
    var note = "£000. Expected is the value times its probability.";
    return new Section("risks", Topic.RISKS.head(pack, note), new RisksPage(notes(risks)), lines);
  }

  private static List<Item> notes(Risks risks) {
    return Item.all(
        List.of(
            "Not yet in the forecast: %s net of mitigations. The risk-adjusted variance to control total is %s."
                .formatted(
                    MoneyWords.pounds(risks.netUnmitigated()),
                    MoneyWords.pounds(risks.riskAdjustedVariance())),
            risks.risks().size() > SHOWN
                ? "The " + SHOWN + " largest of " + risks.risks().size() + " are shown."
                : "All that were reported are shown."));
  }

  private static RiskRow line(Risks.Risk risk, int index) {
    return new RiskRow(
        Words.capital(risk.kind()),
        risk.ref() + " " + risk.description(),
        risk.name(),
        Words.money(risk.value()),
        risk.probabilityPercent() + " %",
        Words.money(risk.expected()),
        risk.inForecast() ? "in forecast" : "not yet",
        Words.orNotSupplied(risk.ownerRole()),
        RowReference.RISKS.row(index));
  }
}
