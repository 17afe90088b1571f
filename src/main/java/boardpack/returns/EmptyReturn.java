package boardpack.returns;

import boardpack.reference.Indicator;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** Rows prepared below the last scheme, with their formulas. */
  private static final int SPARE_ROWS = 60;

  private EmptyReturn() {}

  /**
   * @param last the last return of the same body, if any is known
   */
  static ReturnDraft of(ReturnKey key, String name, Optional<Return> last) {
    var draft = of(key, name);
    last.ifPresent(known -> CarriedOver.into(draft, known, key.period()));
    for (var sheet : draft.template().sheets()) {
      if (sheet.column("fot_m12").isPresent()) {
        IntStream.range(0, SPARE_ROWS).forEach(row -> draft.row(sheet.name()));
      }
    }
    return draft;
  }

  private static ReturnDraft of(ReturnKey key, String name) {
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
        .cover("submission", new CellValue.Numeric(BigDecimal.ONE));
    if (key.kind() == ReturnKind.PERF) {
      draft.cover("percent_as", "0-100");
    }
    for (var sheet : draft.template().sheets()) {
      fixedRows(draft, sheet);
    }
    if (key.kind() == ReturnKind.PERF) {
      indicators(draft, key);
    }
    return draft;
  }

  /** Those that a body of its kind may report; what it does not have it marks not applicable. */
  private static void indicators(ReturnDraft draft, ReturnKey key) {
    var sender = Reference.shipped().organisation(key.organisation()).orElseThrow();
    for (var indicator : Reference.shipped().indicators()) {
      if (indicator.isValidIn(key.period()) && isReportedBy(indicator, sender)) {
        draft
            .row("Indicators")
            .text("indicator_code", indicator.code())
            .text("period", "M" + key.period().monthsGone())
            .text("financial_year", key.period().year().toString())
            .text("not_applicable", "N");
      }
    }
  }

  private static boolean isReportedBy(Indicator indicator, Organisation sender) {
    var who = indicator.reportedBy();
    if (sender.kind() == Organisation.Kind.CCG) {
      return who.contains("commissioner");
    }
    boolean isAmbulance = sender.name().toUpperCase(Locale.ROOT).contains("AMBULANCE");
    return who.contains(isAmbulance ? "ambulance" : "provider");
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
