package boardpack.returns;

import boardpack.basics.Money;
import boardpack.basics.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whole returns of each kind that no rule complains of: the ground that a test spoils one cell of.
 */
public final class GoodReturns {
  private static final Map<String, String> TRUST =
      Map.ofEntries(
          Map.entry("INC-CCG", "200.0"),
          Map.entry("INC-SPEC", "50.0"),
          Map.entry("INC-LA", "10.0"),
          Map.entry("INC-OTHPC", "5.0"),
          Map.entry("INC-STF", "6.0"),
          Map.entry("INC-OTH", "20.0"),
          Map.entry("PAY-SUB", "-150.0"),
          Map.entry("PAY-BANK", "-10.0"),
          Map.entry("PAY-AGY", "-12.0"),
          Map.entry("NP-DRUG", "-30.0"),
          Map.entry("NP-CLIN", "-20.0"),
          Map.entry("DEP", "-9.0"),
          Map.entry("CT", "60.0"),
          Map.entry("CTX", "54.0"));

  private static final Map<String, String> COMMISSIONER =
      Map.of(
          "ALLOC", "300.0", "ACUTE", "180.0", "MH", "40.0", "PRIM", "50.0", "RUN", "10.0", "CT",
          "20.0", "QIPPNET", "12.0");

  private static final Map<String, String> COUNCIL =
      Map.of("ASC-OP", "80.0", "ASC-LD", "60.0", "INC-CLIENT", "-20.0", "ASC-BCF", "-15.0");

  private GoodReturns() {}

  /** A trust's, RXH, each month alike and on plan. */
  public static ReturnFixtures trust(String period) {
    return stated(ReturnFixtures.of(ReturnKind.PROV, "RXH", period))
        .with("I&E", lines("I&E", ReturnKind.PROV, TRUST, period))
        .with("Monthly profile", profile(period))
        .with("Cash and capital", cash(period))
        .with(
            "Savings",
            """
            scheme_ref | fy_plan | recurrent | start_month | gateway
            C001       |  1200.0 | R         | M1          | 4
            C002       |   240.0 | NR        | M3          | 3
            """)
        .with(
            "Contracts",
            """
            counterparty_org | ytd_actual
            09D              | %s
            """
                .formatted(times("260.0", months(period))))
        .with(
            "Workforce",
            """
            staff_group | contract | cost_actual
            medical     | agency   | %s
            """
                .formatted(times("-12.0", months(period))));
  }

  /** A CCG's, 09D. */
  public static ReturnFixtures commissioner(String period) {
    return stated(ReturnFixtures.of(ReturnKind.COMM, "09D", period))
        .cover("mental_health_investment_standard_met", "Y")
        .with("Summary", lines("Summary", ReturnKind.COMM, COMMISSIONER, period))
        .with(
            "QIPP",
            """
            scheme_ref | fy_plan | gross | investment | net
            Q001       |   144.0 | 150.0 |        6.0 | 144.0
            """)
        .with(
            "Pooled budget",
            """
            scheme     | s75_lead | contributor | contribution | risk_share_pct
            Reablement | 09D      | 09D         |        600.0 |           60.0
            Reablement | 09D      | E06000043   |        400.0 |           40.0
            """);
  }

  /** A council's, Brighton and Hove. */
  public static ReturnFixtures council(String period) {
    return stated(ReturnFixtures.of(ReturnKind.LA, "E06000043", period))
        .cover("last_reported_period", Period.of(period).monthNumber())
        .with("Summary", lines("Summary", ReturnKind.LA, COUNCIL, period))
        .with(
            "Savings",
            """
            scheme_ref | fy_plan
            L001       |   300.0
            """);
  }

  /** A trust's performance, RXH. */
  public static ReturnFixtures performance(String period) {
    return stated(ReturnFixtures.of(ReturnKind.PERF, "RXH", period))
        .with(
            "Indicators",
            """
            indicator_code | numerator | denominator | value | trajectory | not_applicable
            AE4H           |       941 |        1000 |  94.1 |       93.0 | N
            RTT52          |         2 |             |     2 |            | N
            CDIF           |         9 |             |     9 |            | N
            AMB_C1         |           |             |       |            | Y
            """);
  }

  private static ReturnFixtures stated(ReturnFixtures fixture) {
    return fixture
        .cover("template_version", "1")
        .cover("unit", "£000")
        .cover("sign_convention", "as template")
        .cover("contact_team", "Finance")
        .cover("data_basis", "flex")
        .nameAsKnown();
  }

  /** Every line of the template, each month alike, the forecast on plan. */
  private static String lines(
      String sheet, ReturnKind kind, Map<String, String> monthly, String period) {
    var known = new HashMap<String, Money>();
    monthly.forEach((code, money) -> known.put(code, Money.of(money)));
    var text =
        new StringBuilder(
            "line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast | month_plan"
                + " | month_actual\n");
    for (var line : Templates.shipped().of(kind).sheet(sheet).orElseThrow().lines()) {
      var month = known.computeIfAbsent(line.code(), any -> sum(line.formula(), known));
      var toDate = times(month.toString(), months(period));
      var year = times(month.toString(), 12);
      text.append(
          "%s | %s | %s | %s | %s | %s | %s\n"
              .formatted(line.code(), toDate, toDate, year, year, month, month));
    }
    return text.toString();
  }

  private static Money sum(String formula, Map<String, Money> known) {
    var sum = Money.ZERO;
    var sign = "+";
    for (var token : formula.isEmpty() ? new String[0] : formula.split(" ")) {
      if (token.equals("+") || token.equals("-")) {
        sign = token;
      } else {
        var part = known.getOrDefault(token, Money.ZERO);
        sum = sign.equals("+") ? sum.plus(part) : sum.minus(part);
      }
    }
    return sum;
  }

  private static String profile(String period) {
    var months = new StringBuilder("line_code | basis");
    for (int month = 1; month <= 12; month++) {
      months.append(" | m%02d".formatted(month));
    }
    var text = months.append('\n');
    var trust = new LinkedHashMap<String, String>();
    trust.put("INC", "291.0");
    trust.put("PAY", "-172.0");
    trust.put("PAY-AGY", "-12.0");
    trust.put("NP", "-50.0");
    trust.put("CTXVAR", "0.0");
    trust.put("CASH", "100.0");
    trust.forEach(
        (code, money) -> {
          for (var basis : new String[] {"plan", "outturn"}) {
            text.append(code).append(" | ").append(basis);
            text.append((" | " + money).repeat(12)).append('\n');
          }
        });
    return text.toString();
  }

  private static String cash(String period) {
    var text = new StringBuilder("line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast\n");
    var toDate = times("100.0", months(period));
    var sheet = Templates.shipped().of(ReturnKind.PROV).sheet("Cash and capital").orElseThrow();
    for (var line : sheet.lines()) {
      var value = line.isScore() ? "2" : "50.0";
      boolean isCash = line.code().equals("CASH");
      text.append(line.code())
          .append((" | " + (isCash ? toDate : value)).repeat(2))
          .append((" | " + (isCash ? "1200.0" : value)).repeat(2))
          .append('\n');
    }
    return text.toString();
  }

  private static String times(String money, int months) {
    return Money.of(money).times(BigDecimal.valueOf(months)).toString();
  }

  private static int months(String period) {
    return Period.of(period).monthsGone();
  }
}
