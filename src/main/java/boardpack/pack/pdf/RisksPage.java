package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.Imprint;
import boardpack.pack.Pack;
import boardpack.pack.Risks;
import boardpack.pack.RowReference;
import java.util.Comparator;
import java.util.List;

/** Risks and mitigations, and what they would make of the forecast. */
public record RisksPage(List<Item> notes, List<FollowUpRow> followUps) {
  private static final int SHOWN = 20;

  /** Few enough to stand under a short page 12. */
  private static final int SHOWN_UNDER_ANOTHER = 12;

  private static final int FEW_TRUSTS = 6;

  /** A matter takes the room of three risks, and their table that of its heading. */
  private static final int ROOM_OF_A_MATTER = 3;

  public RisksPage {
    notes = List.copyOf(notes);
    followUps = List.copyOf(followUps);
  }

  public boolean hasFollowUps() {
    return !followUps.isEmpty();
  }

  static Section of(Pack pack) {
    var risks = pack.risks();
    var all = risks.risks();
    var followUps = pack.imprint().followUps().stream().map(RisksPage::followUp).toList();
    int most = pack.cashAndCapital().trusts().size() > FEW_TRUSTS ? SHOWN : SHOWN_UNDER_ANOTHER;
    int shown = followUps.isEmpty() ? most : Math.min(most, SHOWN - room(followUps.size()));
    var lines =
        all.stream()
            .sorted(Comparator.comparing((Risks.Risk r) -> r.expected().abs()).reversed())
            .limit(shown)
            .map(risk -> line(risk, all.indexOf(risk)))
            .toList();
    var note = "£000. Expected is the value times its probability.";
    return new Section(
        "risks",
        Topic.RISKS.head(pack, note),
        new RisksPage(notes(risks, shown), followUps),
        lines);
  }

  /** What follow-ups take of the room for risks, their heading included. */
  private static int room(int followUps) {
    return ROOM_OF_A_MATTER * (followUps + 1);
  }

  private static List<Item> notes(Risks risks, int shown) {
    return Item.all(
        List.of(
            "Not yet in the forecast: %s net of mitigations. The risk-adjusted variance to control total is %s."
                .formatted(
                    MoneyWords.pounds(risks.netUnmitigated()),
                    MoneyWords.pounds(risks.riskAdjustedVariance())),
            risks.risks().size() > shown
                ? "The " + shown + " largest of " + risks.risks().size() + " are shown."
                : "All that were reported are shown."));
  }

  private static FollowUpRow followUp(Imprint.FollowUp one) {
    return new FollowUpRow(one.matter(), one.result(), Topic.anchorOf(one.page()));
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
