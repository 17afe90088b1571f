package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.returns.rules.RuleBook;
import boardpack.workbook.form.FormSheet;
import boardpack.workbook.form.Highlight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Colours, while the sender types, each row whose months do not add to its figure (S04, S05). */
final class SumHighlights {
  private static final int YEAR = 12;
  private static final BigDecimal DUST = new BigDecimal("0.001");
  private final Template template;
  private final int monthsGone;

  private SumHighlights(Template template, int monthsGone) {
    this.template = template;
    this.monthsGone = monthsGone;
  }

  /** The sheet with its sums watched. */
  static FormSheet on(FormSheet layout, Template template, int monthsGone) {
    var sheet = template.sheet(layout.name());
    if (sheet.isEmpty()) {
      return layout;
    }
    var all = new ArrayList<>(layout.highlights());
    all.addAll(new SumHighlights(template, monthsGone).of(sheet.get()));
    return new FormSheet(layout.name(), layout.headings(), layout.fields(), all);
  }

  private List<Highlight> of(TemplateSheet sheet) {
    var highlights = new ArrayList<Highlight>();
    if (sheet.column("plan_m01").isPresent()) {
      highlights.add(scheme(sheet, "fy_plan", YEAR));
      if (sheet.column("ytd_plan").isPresent() && monthsGone > 0) {
        highlights.add(scheme(sheet, "ytd_plan", monthsGone));
      }
    }
    if (sheet.name().equals("Monthly profile")) {
      highlights.add(profile(sheet, "plan", "fot_plan", YEAR));
      highlights.add(profile(sheet, "outturn", "fot_forecast", YEAR));
      if (monthsGone > 0) {
        highlights.add(profile(sheet, "outturn", "ytd_actual", monthsGone));
      }
    }
    return highlights;
  }

  private static Highlight scheme(TemplateSheet sheet, String heading, int months) {
    return new Highlight(
        2,
        ReturnForm.TABLE_ROWS,
        sheet.place(heading),
        sheet.place(heading),
        "AND(ISNUMBER(%1$s),COUNT(%2$s)>0,ABS(%1$s-SUM(%2$s))>%3$s)"
            .formatted(cell(sheet, heading), months(sheet, "plan_m", months), beyond("S05")));
  }

  /** The last month that is added up takes the colour. */
  private Highlight profile(TemplateSheet sheet, String basis, String heading, int months) {
    int last = sheet.place(MonthHeadings.of("m", months));
    return new Highlight(
        2,
        ReturnForm.TABLE_ROWS,
        last,
        last,
        "AND(%s=\"%s\",COUNT(%3$s)>0,ABS(SUM(%3$s)-IF(%4$s=\"CASH\",%5$s,%6$s))>%7$s)"
            .formatted(
                cell(sheet, "basis"),
                basis,
                months(sheet, "m", months),
                cell(sheet, "line_code"),
                looked("Cash and capital", sheet, heading),
                looked("I&E", sheet, heading),
                beyond("S04")));
  }

  /** What is out of a rule's tolerance by more than the dust of a spreadsheet's own sums. */
  private static String beyond(String rule) {
    return RuleBook.shipped().exactTolerance(rule).add(DUST).toPlainString();
  }

  private String looked(String account, TemplateSheet profile, String heading) {
    var sheet = template.sheet(account).orElseThrow();
    return "SUMIF(%s,%s,%s)"
        .formatted(lines(sheet, "line_code"), cell(profile, "line_code"), lines(sheet, heading));
  }

  private static String lines(TemplateSheet sheet, String heading) {
    return "'%s'!$%2$s$2:$%2$s$%3$d"
        .formatted(
            sheet.name(), CellPlace.columnName(sheet.place(heading)), sheet.lines().size() + 1);
  }

  private static String months(TemplateSheet sheet, String prefix, int months) {
    return cell(sheet, MonthHeadings.of(prefix, 1))
        + ":"
        + cell(sheet, MonthHeadings.of(prefix, months));
  }

  private static String cell(TemplateSheet sheet, String heading) {
    return "$%s2".formatted(CellPlace.columnName(sheet.place(heading)));
  }
}
