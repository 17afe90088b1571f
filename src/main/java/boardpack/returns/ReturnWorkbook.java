package boardpack.returns;

import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.form.FormCell;
import boardpack.workbook.form.FormRow;
import boardpack.workbook.form.FormSheet;
import boardpack.workbook.form.NumberForm;
import boardpack.workbook.form.SavedResults;
import boardpack.workbook.form.WorkbookForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes returns as workbooks, in the very shape in which they are read. Where the template
 * computes a cell, the formula is written with its result; a sender's value that differs from the
 * result is written as it is, overtyping the formula.
 */
public final class ReturnWorkbook {
  private static final Map<ReturnKind, WorkbookForm> FORMS = new EnumMap<>(ReturnKind.class);

  private ReturnWorkbook() {}

  /** The bytes of the workbook: the same for the same draft. */
  public static byte[] of(ReturnDraft draft) {
    return form(draft.template()).filledWith(rows(draft, ReturnWorkbook::asFarAsItGoes));
  }

  /** To be filled in: the same workbook with its checks live on a sheet of their own. */
  static byte[] templateOf(ReturnDraft draft) {
    int gone = TableFormulas.monthsGone(draft);
    var layouts = new ArrayList<FormSheet>();
    for (var layout : ReturnForm.layouts(draft.template())) {
      layouts.add(SumHighlights.on(layout, draft.template(), gone));
    }
    layouts.add(ChecksSheet.layout());
    var form = new WorkbookForm(layouts);
    var rows = rows(draft, ReturnWorkbook::always);
    rows.add(ChecksSheet.rows(draft.template(), gone, Map.of()));
    var results = SavedResults.of(form.filledWith(rows), ChecksSheet.NAME);
    rows.set(rows.size() - 1, ChecksSheet.rows(draft.template(), gone, results));
    return form.filledWith(rows);
  }

  /** What of a formula is written into a cell, given what stands there. */
  private interface FormulaCells {
    Optional<FormCell> cell(
        int column, Formula formula, @Nullable CellValue given, NumberForm form);
  }

  /** A formula with its result, unless the sender's value is another. */
  private static Optional<FormCell> asFarAsItGoes(
      int column, Formula formula, @Nullable CellValue given, NumberForm form) {
    return formula
        .computed()
        .filter(computed -> agrees(given, computed))
        .map(
            computed ->
                FormCell.result(column, new Numeric(computed.value()), computed.formula(), form));
  }

  /** A formula in any case: it stays blank until all that it needs is typed. */
  private static Optional<FormCell> always(
      int column, Formula formula, @Nullable CellValue given, NumberForm form) {
    var result =
        formula
            .computed()
            .<CellValue>map(computed -> new Numeric(computed.value()))
            .orElse(new CellValue.Text(""));
    return Optional.of(FormCell.result(column, result, formula.guarded(), form));
  }

  private static List<List<FormRow>> rows(ReturnDraft draft, FormulaCells formulaCells) {
    var rows = new ArrayList<List<FormRow>>();
    for (var sheet : draft.template().sheets()) {
      rows.add(sheet.isCover() ? cover(sheet, draft) : table(sheet, draft, formulaCells));
    }
    return rows;
  }

  /** {@code RXH_prov_2017-04_v1.xlsx}. */
  public static String fileName(ReturnKey key, int submission) {
    return "%s_%s_%s_v%d.xlsx"
        .formatted(
            key.organisation(),
            key.kind().name().toLowerCase(java.util.Locale.ROOT),
            key.period(),
            submission);
  }

  private static synchronized WorkbookForm form(Template template) {
    return FORMS.computeIfAbsent(
        template.kind(), kind -> new WorkbookForm(ReturnForm.layouts(template)));
  }

  private static List<FormRow> cover(TemplateSheet sheet, ReturnDraft draft) {
    var rows = new ArrayList<FormRow>();
    rows.add(new FormRow(1, List.of(FormCell.heading(1, "item"), FormCell.heading(2, "value"))));
    for (var key : sheet.columns()) {
      var value = draft.cover(key.heading()).orElse(null);
      rows.add(
          new FormRow(
              rows.size() + 1,
              List.of(
                  FormCell.label(1, key.heading()),
                  FormCell.typed(2, value, ReturnForm.numberForm(key)))));
    }
    return rows;
  }

  private static List<FormRow> table(
      TemplateSheet sheet, ReturnDraft draft, FormulaCells formulaCells) {
    var given = draft.rows(sheet.name());
    var formulas = new TableFormulas(sheet, given, TableFormulas.monthsGone(draft));
    var rows = new ArrayList<FormRow>();
    rows.add(headings(sheet));
    for (int row = 0; row < given.size(); row++) {
      var cells = new ArrayList<FormCell>();
      for (int column = 1; column <= sheet.columns().size(); column++) {
        var template = sheet.columns().get(column - 1);
        var value = given.get(row).value(template.heading());
        int at = column;
        formulas
            .formula(row, template.heading())
            .flatMap(
                formula -> formulaCells.cell(at, formula, value, ReturnForm.numberForm(template)))
            .or(() -> typed(sheet, template, at, value))
            .ifPresent(cells::add);
      }
      rows.add(new FormRow(row + 2, cells));
    }
    return rows;
  }

  private static Optional<FormCell> typed(
      TemplateSheet sheet, TemplateColumn template, int column, @Nullable CellValue given) {
    if (given == null) {
      return Optional.empty();
    }
    boolean isLabel = !sheet.lines().isEmpty() && ReturnForm.isLabel(template);
    return Optional.of(
        isLabel
            ? FormCell.label(column, given.shown())
            : FormCell.typed(column, given, ReturnForm.numberForm(template)));
  }

  private static FormRow headings(TemplateSheet sheet) {
    var cells = new ArrayList<FormCell>();
    for (var column : sheet.columns()) {
      cells.add(FormCell.heading(cells.size() + 1, column.heading()));
    }
    return new FormRow(1, cells);
  }

  /** A blank in a computed cell is filled in by the formula. */
  private static boolean agrees(@Nullable CellValue given, Computed computed) {
    return given == null
        || (given instanceof Numeric number && number.value().compareTo(computed.value()) == 0);
  }
}
