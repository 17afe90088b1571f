package boardpack.returns.rules;

import boardpack.returns.GoodReturns;
import boardpack.returns.WorkbookFixtures;
import boardpack.workbook.CellValue;
import java.util.List;

/** Returns with one bad cell. */
final class CellExamples {
  private CellExamples() {}

  static List<Example> all() {
    return List.of(
        agency(CellMessage.BLANK, "left blank", ""),
        agency(CellMessage.NOT_A_NUMBER, "typed as \"see note\"", "see note"),
        agency(CellMessage.NUMBER_AS_TEXT, "typed as text, \"-£1,250.00\"", "'-£1,250.00"),
        agency(CellMessage.TOO_LARGE, "typed in pounds", "-12345678901"),
        agency(CellMessage.ROUNDED, "typed with two decimals", "-108.04"),
        agency(CellMessage.WRONG_SIGN, "typed without its minus", "108.0"),
        agency(CellMessage.PLACEHOLDER, "typed as \"n/a\"", "n/a"),
        agency(CellMessage.BROKEN_FORMULA, "a formula that shows #REF!", "#REF!"),
        Example.of(
            CellMessage.UNREADABLE,
            "agency, YTD actual, is a formula saved without its result",
            trust().put("I&E", "D12", new CellValue.Unreadable("=B2+B3"))),
        Example.of(
            CellMessage.MONTH_REVERSED,
            "agency in the month is typed positive, a credit",
            trust().type("I&E", "PAY-AGY", "month_actual", "3.0")),
        Example.of(
            CellMessage.OUT_OF_BOUNDS,
            "a use-of-resources score is 5",
            trust().type("Cash and capital", "UR-LIQ", "ytd_actual", "5")),
        Example.of(
            CellMessage.WRONG_SCALE,
            "the value of A&E is typed as a fraction",
            performance().type("Indicators", "AE4H", "value", "0.941")),
        Example.of(
            CellMessage.PLACEHOLDER_APPLICABLE,
            "the number of long waits is typed as a dash",
            performance().type("Indicators", "RTT52", "numerator", "-")),
        scheme(
            CellMessage.FORMULA_LIKE_TEXT, "a scheme is called \"+ward 7\"", "scheme", "+ward 7"),
        scheme(
            CellMessage.NOT_ALLOWED, "the status is typed as \"on track\"", "status", "on track"),
        scheme(CellMessage.NOT_WHOLE, "the gateway is typed as 2.5", "gateway", "2.5"),
        scheme(CellMessage.REQUIRED, "the name of a scheme is blank", "scheme", ""),
        scheme(
            CellMessage.REQUIRED_THEN,
            "a counterparty is named and the contract type left blank",
            "counterparty_org",
            "09D"),
        scheme(
            CellMessage.NOT_A_DATE,
            "the date of a decision is typed as \"next spring\"",
            "decision_date",
            "next spring"),
        scheme(
            CellMessage.TOO_LONG,
            "an evidence reference of 130 letters",
            "evidence_ref",
            "x".repeat(130)),
        scheme(
            CellMessage.OTHER_LETTERS,
            "the reference of a scheme begins with a Cyrillic letter",
            "system_scheme_ref",
            "\u0421TP-04"));
  }

  private static Example agency(CellMessage message, String how, String typed) {
    return Example.of(
        message,
        "agency, YTD actual, is " + how,
        trust().type("I&E", "PAY-AGY", "ytd_actual", typed));
  }

  private static Example scheme(CellMessage message, String how, String heading, String typed) {
    return Example.of(message, how, trust().type("Savings", "C001", heading, typed));
  }

  private static WorkbookFixtures trust() {
    return WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
  }

  private static WorkbookFixtures performance() {
    return WorkbookFixtures.of(GoodReturns.performance("2017-12").build());
  }
}
