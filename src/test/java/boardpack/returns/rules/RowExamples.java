package boardpack.returns.rules;

import boardpack.returns.GoodReturns;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import boardpack.returns.WorkbookFixtures;
import java.util.List;

/** Returns with one bad row. */
final class RowExamples {
  private RowExamples() {}

  static List<Example> all() {
    return List.of(
        Example.of(
            RowMessage.LINE_MISSING,
            "the row of drugs is deleted from the I&E",
            trust().deleteRow("I&E", 14)),
        Example.of(
            RowMessage.LINE_TWICE,
            "the row of drugs is called NP-CLIN, as the next one is",
            trust().type("I&E", "NP-DRUG", "line_code", "NP-CLIN")),
        Example.of(
            RowMessage.LINE_UNKNOWN,
            "a row NP-TEA is added to the I&E",
            trust().set("I&E", "A60", "NP-TEA").set("I&E", "D60", "-5")),
        Example.of(
            RowMessage.INDICATOR_UNKNOWN,
            "an indicator AE5H is added",
            performance().set("Indicators", "A20", "AE5H")),
        Example.of(
            RowMessage.OTHER_LABEL,
            "the line of agency is called \"Locums\"",
            trust().type("I&E", "PAY-AGY", "line", "Locums")),
        Example.of(
            RowMessage.ROW_TWICE,
            "two schemes have the same reference",
            trust().type("Savings", "C002", "scheme_ref", "C001")),
        Example.of(
            RowMessage.INDICATOR_RETIRED,
            "an ambulance indicator that was replaced in October 2017",
            performance().type("Indicators", "AMB_C1", "indicator_code", "AMB_R1")),
        Example.of(
            RowMessage.PARTNER_UNKNOWN,
            "the counterparty of a contract is a code of nobody",
            trust().type("Contracts", "09D", "counterparty_org", "QQQ")),
        Example.of(
            RowMessage.CHOSEN_TWICE,
            "two control totals of a year are chosen",
            WorkbookFixtures.of(
                ReturnFixtures.of(ReturnKind.PLAN, "E54000033", "2017-12")
                    .with(
                        "Targets",
                        """
                        kind          | year    | value | chosen | chosen_by_role | chosen_on
                        control_total | 2017/18 | -10.0 | Y      | STP lead       | 2017-04-01
                        control_total | 2017/18 | -12.0 | Y      | STP lead       | 2017-05-01
                        """)
                    .build())));
  }

  private static WorkbookFixtures trust() {
    return WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
  }

  private static WorkbookFixtures performance() {
    return WorkbookFixtures.of(GoodReturns.performance("2017-12").build());
  }
}
