package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.Risks;
import boardpack.pack.RowReference;
import java.math.BigDecimal;

/** Risks and mitigations, and what of them is in no forecast. */
final class RisksTable {
  private RisksTable() {}

  static Table of(Risks risks) {
    var list = "/risks/risks/";
    return new TableOf<Risks.Risk>("Risks", "Risks", 13)
        .words("Reference", 11, (row, at) -> RowReference.RISKS.row(at))
        .words("Body", 46, (row, at) -> row.name())
        .words("Risk or mitigation", 60, (row, at) -> row.description())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Risk reference", 12, (row, at) -> row.ref())
        .words("Kind", 14, (row, at) -> row.kind())
        .money("Value", (row, at) -> Entry.sent(row.value(), list + at + "/value"))
        .whole(
            "Probability, %",
            (row, at) ->
                Entry.number(
                    BigDecimal.valueOf(row.probabilityPercent()),
                    list + at + "/probabilityPercent"))
        .money(
            "Expected",
            (row, at) ->
                Entry.made(
                    row.expected(),
                    "ROUND({Value}*{Probability, %}/100,1)",
                    list + at + "/expected"))
        .words("In the forecast", 14, (row, at) -> row.inForecast() ? "yes" : "no")
        .summed("Net, not in the forecast", "/risks/netUnmitigated", (row, at) -> net(row))
        .words("Owner", 30, (row, at) -> row.ownerRole())
        .words("Source file", 32, (row, at) -> row.source().file())
        .words("Source cell", 18, (row, at) -> row.source().sheet() + "!" + row.source().cell())
        .of(
            "Risks and mitigations",
            "The last row is the net risk that is in no forecast: risks less mitigations, each times"
                + " its probability. Positive means that the forecast may worsen by it.",
            risks.risks());
  }

  private static Entry net(Risks.Risk risk) {
    var net = risk.inForecast() ? Money.ZERO : risk.expected();
    var signed = risk.kind().equals("mitigation") ? net.negate() : net;
    return Entry.made(
        signed,
        "IF({In the forecast}=\"yes\",0,IF({Kind}=\"mitigation\",-{Expected},{Expected}))",
        "");
  }
}
