package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.workbook.form.FormField;
import boardpack.workbook.form.FormSheet;
import boardpack.workbook.form.Highlight;
import boardpack.workbook.form.Limit;
import boardpack.workbook.form.NumberForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How the sheets of a template are laid out: what may be typed where, and what is coloured. */
final class ReturnForm {
  /** Rows of a table without fixed lines that are prepared for filling in. */
  static final int TABLE_ROWS = 400;

  private static final Limit.DayBetween DAYS =
      new Limit.DayBetween(LocalDate.of(2010, 1, 1), LocalDate.of(2035, 12, 31));
  private static final Set<String> LABELS = Set.of("line_code", "line");

  private ReturnForm() {}

  static List<FormSheet> layouts(Template template) {
    return template.sheets().stream()
        .map(sheet -> sheet.isCover() ? cover(sheet) : table(sheet))
        .toList();
  }

  static NumberForm numberForm(TemplateColumn column) {
    return switch (column.type()) {
      case TEXT, ENUM -> NumberForm.TEXT;
      case INTEGER -> NumberForm.WHOLE;
      case DATE -> NumberForm.DATE;
      case DECIMAL ->
          switch (column.decimals()) {
            case 1 -> column.isMoney() ? NumberForm.MONEY : NumberForm.ONE_DECIMAL;
            case 2 -> NumberForm.TWO_DECIMALS;
            default -> NumberForm.FOUR_DECIMALS;
          };
    };
  }

  static boolean isLabel(TemplateColumn column) {
    return LABELS.contains(column.heading());
  }

  private static FormSheet cover(TemplateSheet sheet) {
    var fields = new ArrayList<FormField>();
    for (var key : sheet.columns()) {
      int row = fields.size() + 2;
      fields.add(new FormField(row, row, 2, numberForm(key), limit(key)));
    }
    return new FormSheet(
        sheet.name(), List.of("mental_health_investment_standard_met", "value"), fields, List.of());
  }

  private static FormSheet table(TemplateSheet sheet) {
    int lastRow = sheet.lines().isEmpty() ? TABLE_ROWS : sheet.lines().size() + 1;
    var fields = new ArrayList<FormField>();
    var highlights = new ArrayList<Highlight>();
    for (int column = 1; column <= sheet.columns().size(); column++) {
      var template = sheet.columns().get(column - 1);
      fields.add(new FormField(2, lastRow, column, numberForm(template), limit(template)));
      if (template.isAlwaysRequired()) {
        highlights.add(blankIn(column, lastRow));
      }
    }
    highlights.addAll(LineHighlights.of(sheet));
    return new FormSheet(
        sheet.name(),
        sheet.columns().stream().map(TemplateColumn::heading).toList(),
        fields,
        highlights);
  }

  /** A required cell that is blank in a row that has begun. */
  private static Highlight blankIn(int column, int lastRow) {
    var name = CellPlace.columnName(column);
    return new Highlight(2, lastRow, column, column, "AND($A2<>\"\",ISBLANK(%s2))".formatted(name));
  }

  static Limit limit(TemplateColumn column) {
    return switch (column.type()) {
      case TEXT, ENUM -> textLimit(column);
      case INTEGER -> wholeLimit(column);
      case DATE -> DAYS;
      case DECIMAL -> numberLimit(column);
    };
  }

  private static Limit textLimit(TemplateColumn column) {
    if (column.allowed().size() > 1) {
      return new Limit.OneOf(column.allowed());
    }
    if (column.allowed().size() == 1) {
      return new Limit.OneOf(expanded(column.allowed().get(0)));
    }
    return column.maxLength() > 0
        ? new Limit.AtMostCharacters(column.maxLength())
        : new Limit.None();
  }

  /** {@code M1..M12} is twelve values; {@code 2016/17..2020/21} is five. */
  private static List<String> expanded(String range) {
    if (!range.contains("..")) {
      return List.of(range);
    }
    var first = range.substring(0, range.indexOf(".."));
    var last = range.substring(range.indexOf("..") + 2);
    if (first.startsWith("M")) {
      int months = Integer.parseInt(last.substring(1));
      return IntStream.rangeClosed(1, months).mapToObj(month -> "M" + month).toList();
    }
    return IntStream.rangeClosed(yearOf(first), yearOf(last))
        .mapToObj(year -> new boardpack.basics.FinancialYear(year).toString())
        .toList();
  }

  private static int yearOf(String financialYear) {
    return Integer.parseInt(financialYear.substring(0, 4));
  }

  private static Limit wholeLimit(TemplateColumn column) {
    if (column.allowed().isEmpty()) {
      return new Limit.None();
    }
    var ends = column.allowed().get(0).split("\\.\\.");
    int least = Integer.parseInt(ends[0]);
    return new Limit.WholeBetween(least, ends.length == 2 ? Integer.parseInt(ends[1]) : 9999);
  }

  private static Limit numberLimit(TemplateColumn column) {
    if (column.isMoney()) {
      return Limit.Between.of("-9999999.9", "9999999.9");
    }
    if (column.allowed().equals(List.of("0..100"))) {
      return Limit.Between.of("0", "100");
    }
    return Limit.Between.of("-99999999", "99999999");
  }
}
