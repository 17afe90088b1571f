package boardpack.returns.rules;

import boardpack.returns.GoodReturns;
import boardpack.returns.WorkbookFixtures;
import java.util.List;
import java.util.stream.Stream;

/** Returns whose sheets do not agree with themselves, or with each other. */
final class SheetExamples {
  private SheetExamples() {}

  static List<Example> all() {
    return Stream.concat(withinSheets().stream(), acrossSheets().stream()).toList();
  }

  private static List<Example> withinSheets() {
    return List.of(
        trust(
            SheetMessage.TOTAL_DIFFERS,
            "total non-pay is 200 off",
            "I&E",
            "NP",
            "ytd_actual",
            "-650"),
        trust(
            SheetMessage.SCORE_DIFFERS,
            "one of the five scores is 4 and use of resources 2",
            "Cash and capital",
            "UR-LIQ",
            "ytd_actual",
            "4"),
        trust(
            SheetMessage.VARIANCE_DIFFERS,
            "a variance is typed",
            "I&E",
            "PAY-AGY",
            "ytd_variance",
            "25"),
        Example.after(
            SheetMessage.BASELINE_MOVED,
            "the full-year plan of clinical negligence is not that of M1",
            trust().type("I&E", "NP-CNST", "fot_plan", "-0.5"),
            GoodReturns.trust("2017-04").build()),
        trust(
            SheetMessage.PROFILE_DIFFERS,
            "M12 of the plan of income is 9 off",
            "Monthly profile",
            "INC",
            "m12",
            "300"),
        trust(SheetMessage.SCHEME_YEAR_DIFFERS, "M12 of a plan is 20 off", "plan_m12", "120"),
        trust(SheetMessage.SCHEME_TO_DATE_DIFFERS, "the YTD plan is 50 off", "ytd_plan", "850"),
        trust(
            SheetMessage.UNIDENTIFIED_DELIVERS,
            "a scheme that delivers is called unidentified",
            "status",
            "unidentified"),
        trust(SheetMessage.ONE_OFF_HAS_EFFECT, "a scheme becomes non-recurrent", "recurrent", "NR"),
        trust(SheetMessage.STARTED_UNSIGNED, "the gateway of a scheme is 2", "gateway", "2"),
        Example.after(
            SheetMessage.SCHEME_GONE,
            "scheme C002 of the month before is deleted",
            trust().deleteRow("Savings", 3),
            GoodReturns.trust("2017-11").build()),
        Example.of(
            SheetMessage.NET_DIFFERS,
            "the investment of a QIPP scheme is 10 higher",
            commissioner().type("QIPP", "Q001", "investment", "16")),
        trust(SheetMessage.OUTTURN_DIFFERS, "M12 of the outturn is 20 off", "fot_m12", "120"),
        Example.of(
            SheetMessage.VALUE_DIFFERS,
            "the value of A&E is typed as 94.7",
            WorkbookFixtures.of(GoodReturns.performance("2017-12").build())
                .type("Indicators", "AE4H", "value", "94.7")),
        trust(
            SheetMessage.COMMENTARY_EXPECTED,
            "the forecast of agency is 200 worse",
            "I&E",
            "PAY-AGY",
            "fot_forecast",
            "-344"));
  }

  private static List<Example> acrossSheets() {
    return List.of(
        Example.of(
            SheetMessage.EFFICIENCY_DIFFERS,
            "an efficiency line of 1,000.0 beside schemes of 1,080.0",
            trust().set("I&E", "A60", "EFFICIENCY").set("I&E", "D60", "1000")),
        trust(
            SheetMessage.AGENCY_DIFFERS,
            "agency cost in Workforce is 92 less",
            "Workforce",
            "medical",
            "cost_actual",
            "-16"),
        trust(
            SheetMessage.CONTRACTS_DIFFER,
            "a contract is 40 less",
            "Contracts",
            "09D",
            "ytd_actual",
            "2300"),
        trust(
            SheetMessage.STF_NOT_AGREED,
            "STF is booked and the control total not agreed",
            "Cover",
            "control_total_agreed",
            "value",
            "N"),
        trust(
            SheetMessage.STF_NOT_EARNED,
            "STF is booked in full and the control total missed by 64",
            "I&E",
            "CTXVAR",
            "ytd_actual",
            "-64"),
        Example.of(
            SheetMessage.STF_PERFORMANCE,
            "STF is booked in full and A&E is below its trajectory in the same file",
            trust()
                .and(GoodReturns.performance("2017-12").build(), " (2)")
                .type("Indicators (2)", "AE4H", "trajectory", "95")),
        Example.of(
            SheetMessage.QIPP_DIFFERS,
            "the QIPP line of the Summary is 10 off",
            commissioner().type("Summary", "QIPPNET", "fot_forecast", "154")),
        Example.of(
            SheetMessage.RISK_SHARES_DIFFER,
            "the council's share of a pooled scheme is 50",
            commissioner().set("Pooled budget", "H3", "50")),
        Example.of(
            SheetMessage.CONTRIBUTIONS_DIFFER,
            "a total of 1,100.0 is stated for contributions of 1,000.0",
            commissioner()
                .set("Pooled budget", "A4", "Reablement")
                .set("Pooled budget", "C4", "Total")
                .set("Pooled budget", "E4", "1100")));
  }

  private static Example trust(SheetMessage message, String how, String heading, String typed) {
    return trust(message, how, "Savings", "C001", heading, typed);
  }

  private static Example trust(
      SheetMessage message, String how, String sheet, String row, String heading, String typed) {
    return Example.of(message, how, trust().type(sheet, row, heading, typed));
  }

  private static WorkbookFixtures trust() {
    return WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
  }

  private static WorkbookFixtures commissioner() {
    return WorkbookFixtures.of(GoodReturns.commissioner("2017-12").build());
  }
}
