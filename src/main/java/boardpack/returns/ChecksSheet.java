package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.workbook.CellValue;
import boardpack.workbook.form.FormCell;
import boardpack.workbook.form.FormRow;
import boardpack.workbook.form.FormSheet;
import boardpack.workbook.form.NumberForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheet of a template on which the sender sees, while typing, what intake would say. */
final class ChecksSheet {
  static final String NAME = Template.CHECKS;
  private static final List<String> HEADINGS = List.of("rule", "check", "difference", "result");

  private ChecksSheet() {}

  static FormSheet layout() {
    return new FormSheet(
        NAME, List.of("rule", "x".repeat(56), "difference", "result"), List.of(), List.of());
  }

  /**
   * @param results the saved result of each formula, by cell; 0 and "in order" where it is absent
   */
  static List<FormRow> rows(Template template, int monthsGone, Map<String, CellValue> results) {
    var rows = new ArrayList<FormRow>();
    var headings = new ArrayList<FormCell>();
    for (var heading : HEADINGS) {
      headings.add(FormCell.heading(headings.size() + 1, heading));
    }
    rows.add(new FormRow(1, headings));
    for (var line : lines(template, monthsGone)) {
      rows.add(row(rows.size() + 1, line, results));
    }
    return rows;
  }

  private static FormRow row(int number, CheckLine line, Map<String, CellValue> results) {
    var difference =
        results.getOrDefault("C" + number, new CellValue.Numeric(java.math.BigDecimal.ZERO));
    var result = results.getOrDefault("D" + number, new CellValue.Text("in order"));
    return new FormRow(
        number,
        List.of(
            FormCell.label(1, line.rule()),
            FormCell.label(2, line.words()),
            FormCell.result(3, difference, line.formula(), NumberForm.MONEY),
            FormCell.result(
                4,
                result,
                "IF(ISNUMBER(C%1$d),IF(ABS(C%1$d)<=%2$d,\"in order\",\"look\"),\"look\")"
                    .formatted(number, line.tolerance()),
                NumberForm.TEXT)));
  }

  private static List<CheckLine> lines(Template template, int monthsGone) {
    var lines = new ArrayList<CheckLine>();
    lines.add(cover(template.sheets().get(0)));
    for (var sheet : template.sheets()) {
      if (!sheet.lines().isEmpty()) {
        lines.add(blanks(sheet));
      }
      if (sheet.column("plan_m01").isPresent()) {
        lines.addAll(months(sheet, monthsGone));
      }
    }
    if (template.kind() == ReturnKind.PROV) {
      lines.add(agency(template));
      lines.add(contracts(template));
    }
    if (template.kind() == ReturnKind.COMM) {
      lines.add(qipp(template));
    }
    return lines;
  }

  /** Each blank counts one; optional keys may be blank. */
  private static CheckLine cover(TemplateSheet cover) {
    var blanks = new ArrayList<String>();
    for (int key = 0; key < cover.columns().size(); key++) {
      if (cover.columns().get(key).isAlwaysRequired()) {
        blanks.add("COUNTBLANK(Cover!B%d)".formatted(key + 2));
      }
    }
    return CheckLine.count(
        "K06", "Cover: keys that are still blank and needed", String.join("+", blanks));
  }

  private static CheckLine blanks(TemplateSheet sheet) {
    int last = sheet.lines().size() + 1;
    var parts = new ArrayList<String>();
    for (var heading : List.of("ytd_plan", "ytd_actual", "fot_plan", "fot_forecast")) {
      parts.add("%d-COUNT(%s)".formatted(last - 1, range(sheet, heading, last)));
    }
    return CheckLine.count(
        "C01", sheet.name() + ": figures that are still blank", String.join("+", parts));
  }

  private static List<CheckLine> months(TemplateSheet sheet, int monthsGone) {
    int last = ReturnForm.TABLE_ROWS;
    var year = "SUM(%s)-SUM(%s)".formatted(range(sheet, "fy_plan", last), months(sheet, 12, last));
    var lines = new ArrayList<CheckLine>();
    lines.add(
        new CheckLine("S05", sheet.name() + ": plan of the year less its twelve months", year));
    if (sheet.column("ytd_plan").isPresent() && monthsGone > 0) {
      lines.add(
          new CheckLine(
              "S05",
              sheet.name() + ": plan to date less its months",
              "SUM(%s)-SUM(%s)"
                  .formatted(range(sheet, "ytd_plan", last), months(sheet, monthsGone, last))));
      lines.add(
          CheckLine.count(
              "S06",
              sheet.name() + ": unidentified schemes with savings to date",
              "COUNTIFS(%s,\"unidentified\",%s,\">0\")"
                  .formatted(range(sheet, "status", last), range(sheet, "ytd_actual", last))));
      lines.add(
          CheckLine.count(
              "S07",
              sheet.name() + ": non-recurrent schemes with a full-year effect",
              "COUNTIFS(%1$s,\"NR\",%2$s,\">0\")+COUNTIFS(%1$s,\"NR\",%2$s,\"<0\")"
                  .formatted(range(sheet, "recurrent", last), range(sheet, "fye", last))));
    }
    return lines;
  }

  private static CheckLine agency(Template template) {
    var income = template.sheet("I&E").orElseThrow();
    var staff = template.sheet("Workforce").orElseThrow();
    var line =
        "SUMIFS(%s,%s,\"PAY-AGY\")"
            .formatted(range(income, "ytd_actual", 60), range(income, "line_code", 60));
    var posts =
        "SUMIFS(%s,%s,\"agency\")"
            .formatted(range(staff, "cost_actual", 60), range(staff, "contract", 60));
    return new CheckLine("X02", "Agency in I&E less agency in Workforce", line + "-" + posts);
  }

  private static CheckLine contracts(Template template) {
    var contracts = template.sheet("Contracts").orElseThrow();
    var lines = new ArrayList<String>();
    for (var code : List.of("INC-CCG", "INC-SPEC", "INC-LA")) {
      lines.add(actual(template.sheet("I&E").orElseThrow(), code));
    }
    return new CheckLine(
        "X03",
        "Contracts to date less income from patient care",
        "SUM(%s)-(%s)"
            .formatted(
                range(contracts, "ytd_actual", ReturnForm.TABLE_ROWS), String.join("+", lines)),
        5);
  }

  private static CheckLine qipp(Template template) {
    var schemes = range(template.sheet("QIPP").orElseThrow(), "net", ReturnForm.TABLE_ROWS);
    var summary = template.sheet("Summary").orElseThrow();
    return new CheckLine(
        "X05",
        "QIPP in the Summary less the net of its schemes",
        "SUMIFS(%s,%s,\"QIPPNET\")-SUM(%s)"
            .formatted(
                range(summary, "fot_forecast", 60), range(summary, "line_code", 60), schemes));
  }

  private static String actual(TemplateSheet sheet, String code) {
    return "SUMIFS(%s,%s,\"%s\")"
        .formatted(range(sheet, "ytd_actual", 60), range(sheet, "line_code", 60), code);
  }

  private static String months(TemplateSheet sheet, int months, int last) {
    return "'%s'!%s2:%s%d"
        .formatted(
            sheet.name(),
            column(sheet, "plan_m01"),
            column(sheet, MonthHeadings.of("plan_m", months)),
            last);
  }

  private static String range(TemplateSheet sheet, String heading, int last) {
    var name = column(sheet, heading);
    return "'%s'!%s2:%s%d".formatted(sheet.name(), name, name, last);
  }

  private static String column(TemplateSheet sheet, String heading) {
    return CellPlace.columnName(sheet.place(heading));
  }
}
