package boardpack.sample;

import static boardpack.sample.Cells.add;
import static boardpack.sample.Cells.number;
import static boardpack.sample.Cells.text;

import boardpack.returns.DraftRow;
import boardpack.returns.FinanceReturn;
import boardpack.returns.ReturnKind;
import java.util.Collections;
import java.util.List;

/** Rows, totals and sheets that do not tie (rules R, S and X). */
final class SheetTricks {
  private SheetTricks() {}

  static List<Trick> all() {
    return List.of(
        Trick.of("R01", ReturnKind.LA, "refused", SheetTricks::lineGone, SheetTricks::swapped),
        Trick.of("R02", ReturnKind.PROV, "finding", SheetTricks::unknownLine, SheetTricks::spaced),
        Trick.ofFinance("S01", "refused", in -> total(in, "200.0"), in -> total(in, "0.9")),
        Trick.ofFinance("S02", "finding", in -> variance(in, "0.5"), in -> variance(in, "0.1")),
        Trick.of(
            "S04", ReturnKind.PROV, "refused", in -> profile(in, "5.0"), in -> profile(in, "0.9")),
        Trick.ofFinance("S05", "refused", in -> planned(in, "5.0"), in -> planned(in, "0.4")),
        Trick.ofFinance("S06", "finding", in -> idea(in, "0.5"), in -> idea(in, "0")),
        Trick.ofFinance("S07", "finding", in -> oneOff(in, "5.0"), in -> oneOff(in, "0")),
        Trick.ofFinance("S08", "finding", in -> gateway(in, 2), in -> gateway(in, 3)),
        Trick.of(
            "X02", ReturnKind.PROV, "finding", in -> agency(in, "-50.0"), in -> agency(in, "-0.9")),
        Trick.of(
            "X03", ReturnKind.PROV, "finding", in -> income(in, "50.0"), in -> income(in, "4.9")),
        Trick.of("X05", ReturnKind.COMM, "finding", in -> qipp(in, "50.0"), in -> qipp(in, "0.9")),
        Trick.of("X06", ReturnKind.LA, "finding", in -> share(in, "5.0"), in -> share(in, "0.1")));
  }

  /** The narrative line of efficiencies, which need not be sent. */
  static Trick efficiency() {
    return Trick.of(
        "X01", ReturnKind.PROV, "finding", in -> told(in, "50.0"), in -> told(in, "0.9"));
  }

  private static Touch told(SampleReturn in, String amount) {
    var row = in.draft().row("I&E").text("line_code", "EFF").text("line", "Efficiency savings");
    for (var heading : List.of("ytd_plan", "fot_plan", "fot_forecast")) {
      row.put(heading, number("0"));
    }
    long delivered =
        Schemes.rows(in).stream()
            .mapToLong(scheme -> SchemeMonths.tenths(scheme, "ytd_actual"))
            .sum();
    row.money("ytd_actual", Months.money(delivered));
    return add(in, "I&E", row, "ytd_actual", amount);
  }

  private static Touch lineGone(SampleReturn in) {
    in.draft().rows("Summary").remove(in.row("Summary", "line_code", "MEMO-PHG"));
    return Touch.sheet("Summary");
  }

  private static Touch swapped(SampleReturn in) {
    var rows = in.draft().rows("Summary");
    Collections.swap(rows, rows.size() - 1, rows.size() - 2);
    return Touch.sheet("Summary");
  }

  private static Touch unknownLine(SampleReturn in) {
    var row = in.draft().row("I&E").text("line_code", "NP-XTRA").text("line", "Sundry");
    for (var heading : List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast")) {
      row.put(heading, number("0"));
    }
    row.put("ytd_variance", number("0")).put("fot_variance", number("0"));
    return Touch.cell(in, "I&E", row, "line_code");
  }

  private static Touch spaced(SampleReturn in) {
    var row = in.row("I&E", "line_code", "ADJ").put("line_code", text("ADJ "));
    return Touch.cell(in, "I&E", row, "line_code");
  }

  /** A total that no other total is made of. */
  private static Touch total(SampleReturn in, String amount) {
    var line = in.key().kind() == ReturnKind.LA ? "ASC-NET" : "CTVAR";
    return add(in, lines(in), "line_code", line, "ytd_actual", amount);
  }

  private static Touch variance(SampleReturn in, String amount) {
    var line = in.key().kind() == ReturnKind.LA ? "ASC-NET" : "CTVAR";
    var row = in.row(lines(in), "line_code", line);
    var plan = row.number("fot_plan").orElseThrow();
    var forecast = row.number("fot_forecast").orElseThrow();
    boolean higher = in.key().kind() != ReturnKind.LA;
    row.number("fot_variance", higher ? forecast.subtract(plan) : plan.subtract(forecast));
    return add(in, lines(in), row, "fot_variance", amount);
  }

  private static Touch profile(SampleReturn in, String amount) {
    var row =
        in.draft().rows("Monthly profile").stream()
            .filter(
                each -> each.text("line_code").equals("NP") && each.text("basis").equals("plan"))
            .findFirst()
            .orElseThrow();
    return add(in, "Monthly profile", row, "m12", amount);
  }

  private static Touch planned(SampleReturn in, String amount) {
    return add(in, schemes(in), firstScheme(in), "fy_plan", amount);
  }

  /** A small idea beside the programme, and what it claims to have brought. */
  private static Touch idea(SampleReturn in, String claimed) {
    var row = SchemeCopies.small(in, "IDEA-1");
    row.text("status", "unidentified").number("gateway", 3).put("ytd_actual", number(claimed));
    SchemeCopies.spreadActual(in, row, claimed);
    return Touch.cell(in, schemes(in), row, "ytd_actual");
  }

  private static Touch oneOff(SampleReturn in, String effect) {
    var row = firstScheme(in).put("fye", number(effect));
    return Touch.cell(in, schemes(in), row, "fye");
  }

  private static Touch gateway(SampleReturn in, int gateway) {
    var row = SchemeCopies.small(in, "MINOR-1").number("gateway", gateway);
    return Touch.cell(in, schemes(in), row, "gateway");
  }

  private static Touch agency(SampleReturn in, String amount) {
    return add(in, "Workforce", "contract", "agency", "cost_actual", amount);
  }

  private static Touch income(SampleReturn in, String amount) {
    var rows = in.draft().rows("Contracts");
    return add(in, "Contracts", rows.get(rows.size() - 1), "ytd_actual", amount);
  }

  private static Touch qipp(SampleReturn in, String amount) {
    return add(in, "Summary", "line_code", "QIPPNET", "fot_forecast", amount);
  }

  private static Touch share(SampleReturn in, String amount) {
    return add(in, "Pooled budget", "stream", "iBCF", "risk_share_pct", amount);
  }

  /** The one-off scheme: it stands first in every programme. */
  static DraftRow firstScheme(SampleReturn in) {
    return in.draft().rows(schemes(in)).get(0);
  }

  static String schemes(SampleReturn in) {
    return FinanceReturn.schemeSheet(in.key().kind());
  }

  static String lines(SampleReturn in) {
    return FinanceReturn.lineSheet(in.key().kind());
  }
}
