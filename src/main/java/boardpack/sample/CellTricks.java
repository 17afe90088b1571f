package boardpack.sample;

import static boardpack.sample.Cells.number;
import static boardpack.sample.Cells.put;
import static boardpack.sample.Cells.text;

import boardpack.returns.ReturnKind;
import boardpack.workbook.CellValue;
import java.util.List;

/** Single cells that are wrong (rules C). */
final class CellTricks {
  private static final List<ReturnKind> NHS = List.of(ReturnKind.PROV, ReturnKind.COMM);
  private static final List<ReturnKind> FINANCE =
      List.of(ReturnKind.PROV, ReturnKind.COMM, ReturnKind.LA);

  private CellTricks() {}

  static List<Trick> all() {
    return List.of(
        new Trick("C01", FINANCE, "refused", CellTricks::blank, CellTricks::nil),
        new Trick(
            "C02",
            NHS,
            "refused",
            in -> put(in, "Risks", "value", number("12345678.9")),
            in -> put(in, "Risks", "value", number("99999.9"))),
        new Trick(
            "C02",
            NHS,
            "finding",
            in -> put(in, "Risks", "value", number("2500.26")),
            in -> put(in, "Risks", "value", number("2500.2"))),
        Trick.of("C03", ReturnKind.PROV, "refused", in -> loan(in, "-500.0"), in -> loan(in, "0")),
        Trick.of("C04", ReturnKind.PERF, "refused", CellTricks::fraction, CellTricks::hundred),
        Trick.of("C05", ReturnKind.PERF, "refused", in -> dash(in, "N"), in -> dash(in, "Y")),
        new Trick(
            "C06",
            NHS,
            "refused",
            in -> put(in, "Risks", "value", new CellValue.Fault("#REF!")),
            in -> put(in, "Risks", "description", text("Links were broken (#REF!), now mended"))),
        new Trick(
            "C07",
            NHS,
            "finding",
            in -> put(in, "Risks", "description", text("=Winter pressure, as last year")),
            in -> put(in, "Risks", "description", text("Winter pressure = last year's"))));
  }

  private static Touch blank(SampleReturn in) {
    var row = in.draft().rows("Reserves").get(1).blank("opening");
    return Touch.cell(in, "Reserves", row, "opening");
  }

  private static Touch nil(SampleReturn in) {
    boolean council = in.key().kind() == ReturnKind.LA;
    return council
        ? put(in, "Reserves", in.draft().rows("Reserves").get(1), "minimum_level", number("0"))
        : put(in, "Contracts", in.draft().rows("Contracts").get(0), nought(in), number("0"));
  }

  private static String nought(SampleReturn in) {
    return in.key().kind() == ReturnKind.PROV ? "in_dispute" : "challenges";
  }

  private static Touch loan(SampleReturn in, String amount) {
    var row = in.row("Cash and capital", "line_code", "LOAN");
    for (var heading : List.of("ytd_plan", "fot_plan", "fot_forecast")) {
      row.put(heading, number("0"));
    }
    return put(in, "Cash and capital", row, "ytd_actual", number(amount));
  }

  private static Touch fraction(SampleReturn in) {
    var row = in.row("Indicators", "indicator_code", percentIn(in));
    var value = row.number("value").orElseThrow().movePointLeft(2);
    return put(in, "Indicators", row, "value", new CellValue.Numeric(value));
  }

  private static Touch hundred(SampleReturn in) {
    var row = in.row("Indicators", "indicator_code", percentIn(in));
    row.put("numerator", new CellValue.Numeric(row.number("denominator").orElseThrow()));
    return put(in, "Indicators", row, "value", number("100"));
  }

  /** An indicator that each kind of body has, and that is never below 1 per cent. */
  private static String percentIn(SampleReturn in) {
    return List.of("FFT", "DEM", "AMB_R1", "AMB_A19").stream()
        .filter(code -> in.draft().rowWith("Indicators", "indicator_code", code).isPresent())
        .findFirst()
        .orElse("SICK");
  }

  private static Touch dash(SampleReturn in, String notApplicable) {
    var rows = in.draft().rows("Indicators");
    var row = rows.get(rows.size() - 1);
    row.put("denominator", text("-")).put("value", text("-")).text("not_applicable", notApplicable);
    return put(in, "Indicators", row, "numerator", text("-"));
  }
}
