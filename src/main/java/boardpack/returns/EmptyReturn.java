package boardpack.returns;

import boardpack.reference.Organisation;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.util.List;

/** A return to be filled in: what is known of its sender and month stands in it already. */
final class EmptyReturn {
  private static final List<String> GROUPS =
      List.of("medical", "nursing", "ST&T", "support", "infrastructure");
  private static final List<String> PROFILES =
      List.of("INC", "PAY", "PAY-AGY", "NP", "CTXVAR", "CASH");
  private static final List<String> UNDERLYING =
      List.of(
          "reported",
          "less non-recurrent income",
          "plus non-recurrent cost",
          "less non-recurrent savings",
          "plus recurrent full-year effect not yet in the forecast",
          "underlying");

  private EmptyReturn() {}

  static ReturnDraft of(ReturnKey key, String name) {
    var draft = new ReturnDraft(key.kind());
    draft
        .cover("return", key.kind().name())
        .cover("template_version", new CellValue.Numeric(BigDecimal.valueOf(Templates.VERSION)))
        .cover("organisation_code", key.organisation())
        .cover("organisation_name", name)
        .cover("financial_year", key.period().year().toString())
        .cover("period", key.period().monthNumber())
        .cover("unit", "£000")
        .cover("sign_convention", "as template")
        .cover("percent_as", "0-100")
        .cover("submission", new CellValue.Numeric(BigDecimal.ONE));
    for (var sheet : draft.template().sheets()) {
      fixedRows(draft, sheet);
    }
    return draft;
  }

  /** Whether an organisation of a kind sends a kind of return. */
  static boolean isSentBy(ReturnKind kind, Organisation.Kind organisation) {
    return switch (kind) {
      case PROV -> organisation == Organisation.Kind.TRUST;
      case COMM -> organisation == Organisation.Kind.CCG;
      case LA -> organisation == Organisation.Kind.COUNCIL;
      case PERF -> organisation.isNhs();
      case PLAN, HIST -> false;
    };
  }

  private static void fixedRows(ReturnDraft draft, TemplateSheet sheet) {
    for (var line : sheet.lines()) {
      draft.row(sheet.name()).text("line_code", line.code()).text("line", line.label());
    }
    switch (sheet.name()) {
      case "Monthly profile" -> profiles(draft);
      case "Workforce" -> workforce(draft);
      case "Underlying position" -> column(draft, sheet.name(), "line", UNDERLYING);
      case "Activity" ->
          sheet
              .column("point_of_delivery")
              .ifPresent(column -> column(draft, sheet.name(), column.heading(), column.allowed()));
      case "Reserves" ->
          sheet
              .column("minimum_level")
              .flatMap(council -> sheet.column("reserve"))
              .ifPresent(column -> column(draft, sheet.name(), column.heading(), column.allowed()));
      default -> {}
    }
  }

  private static void profiles(ReturnDraft draft) {
    for (var line : PROFILES) {
      draft.row("Monthly profile").text("line_code", line).text("basis", "plan");
      draft.row("Monthly profile").text("line_code", line).text("basis", "outturn");
    }
  }

  private static void workforce(ReturnDraft draft) {
    for (var contract : List.of("substantive", "bank", "agency")) {
      for (var group : GROUPS) {
        draft.row("Workforce").text("staff_group", group).text("contract", contract);
      }
    }
  }

  private static void column(ReturnDraft draft, String sheet, String heading, List<String> texts) {
    texts.forEach(text -> draft.row(sheet).text(heading, text.strip()));
  }
}
