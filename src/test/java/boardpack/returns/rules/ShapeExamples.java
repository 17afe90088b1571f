package boardpack.returns.rules;

import boardpack.returns.GoodReturns;
import boardpack.returns.WorkbookFixtures;
import java.util.List;

/** Workbooks whose sheets and headings are not those of the template. */
final class ShapeExamples {
  private ShapeExamples() {}

  static List<Example> all() {
    return List.of(
        Example.of(ShapeMessage.SHEET_MISSING, "sheet Risks is deleted", trust().without("Risks")),
        Example.of(
            ShapeMessage.SHEET_MISNAMED,
            "sheet Workforce is called Workfroce",
            trust().rename("Workforce", "Workfroce")),
        Example.of(
            ShapeMessage.SHEET_IN_OTHER_LETTERS,
            "sheet Contracts begins with a Cyrillic letter",
            trust().rename("Contracts", "\u0421ontracts")),
        Example.of(
            ShapeMessage.COLUMN_MISSING,
            "the heading of column D of sheet Risks is deleted",
            trust().clear("Risks", "D1")),
        Example.of(
            ShapeMessage.COLUMN_MISNAMED,
            "ytd_actual of the I&E is called YTD actuals",
            trust().set("I&E", "D1", "YTD actuals")),
        Example.of(
            ShapeMessage.HEADINGS_LOWER,
            "a title of two rows stands above the I&E",
            trust().pushDown("I&E", 2)),
        Example.of(
            ShapeMessage.NO_HEADINGS,
            "sheet Reserves is empty",
            trust().without("Reserves").withSheet("Reserves")),
        Example.of(
            ShapeMessage.COLUMN_UNKNOWN,
            "a column \"my notes\" is added to the I&E",
            trust().set("I&E", "M1", "my notes")),
        Example.of(
            ShapeMessage.COLUMN_UNNAMED,
            "someone reckons beside the table of the I&E, under no heading",
            trust().set("I&E", "Z3", "99")),
        Example.of(
            ShapeMessage.COLUMN_TWICE,
            "ytd_actual stands twice in the I&E",
            trust().set("I&E", "M1", "YTD_Actual")),
        Example.of(
            ShapeMessage.SHEET_UNKNOWN,
            "a sheet \"Workings\" is added",
            trust().withSheet("Workings", "anything")),
        Example.of(
            ShapeMessage.NOT_A_RETURN,
            "the workbook holds one sheet, Sheet1",
            WorkbookFixtures.empty("book1.xlsx").withSheet("Sheet1", "Provider", "Attendances")),
        Example.of(
            ShapeMessage.COVER_MISNAMED,
            "the Cover is called Covr",
            trust().rename("Cover", "Covr")),
        Example.of(
            ShapeMessage.COVER_IN_OTHER_LETTERS,
            "the Cover is written with a Cyrillic o",
            trust().rename("Cover", "C\u043ever")),
        Example.of(
            ShapeMessage.SHEET_TWICE,
            "a second sheet \"savings_\" is added",
            trust().withSheet("savings_", "scheme_ref")),
        Example.of(
            ShapeMessage.NOTHING_LEFT,
            "both tables of a performance return are without headings",
            WorkbookFixtures.of(GoodReturns.performance("2017-12").build())
                .pushDown("Indicators", 1)
                .pushDown("Exceptions", 1)));
  }

  private static WorkbookFixtures trust() {
    return WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
  }
}
