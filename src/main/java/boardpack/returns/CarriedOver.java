package boardpack.returns;

import boardpack.basics.Period;
import boardpack.workbook.CellValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a return to be filled in takes over from the last one of its body: the plan and the list of
 * schemes, contracts, risks, pooled budgets; never a figure that the month must bring anew. A
 * footprint's plan and look back are taken over whole.
 */
final class CarriedOver {
  private static final List<String> COVER =
      List.of("prepared_by_role", "approved_by_role", "contact_team", "percent_as");

  /** The columns that stay from month to month; of sheets with schemes all but some do. */
  private static final Map<String, Set<String>> STAY =
      Map.of(
          "I&E", Set.of("fot_plan"),
          "Summary", Set.of("fot_plan"),
          "Cash and capital", Set.of("fot_plan"),
          "Contracts", Set.of("counterparty_org", "contract_value_plan_fy", "qipp_in_contract"),
          "Reserves", Set.of("reserve", "opening", "planned_use", "minimum_level"),
          "Pooled budget",
              Set.of(
                  "scheme",
                  "s75_lead",
                  "contributor",
                  "stream",
                  "contribution",
                  "risk_share_pct",
                  "hwb_signoff_date"),
          "Risks",
              Set.of(
                  "risk_ref",
                  "description",
                  "kind",
                  "value",
                  "probability_pct",
                  "in_forecast",
                  "owner_role"));

  private static final Set<String> NEW_OF_A_SCHEME =
      Set.of("fy_plan", "ytd_plan", "ytd_actual", "fot", "net", "justification");

  private final Return last;
  private final ReturnDraft draft;
  private final Period period;

  private CarriedOver(Return last, ReturnDraft draft, Period period) {
    this.last = last;
    this.draft = draft;
    this.period = period;
  }

  /**
   * Fills in what is known.
   *
   * @param last the body's last return before the period, of the same financial year unless it is a
   *     footprint's
   */
  static void into(ReturnDraft draft, Return last, Period period) {
    new CarriedOver(last, draft, period).carry();
  }

  private void carry() {
    COVER.forEach(key -> last.cover().value(key).ifPresent(text -> draft.cover(key, text)));
    for (var sheet : draft.template().sheets()) {
      if (!sheet.isCover()) {
        carry(sheet);
      }
    }
  }

  private void carry(TemplateSheet sheet) {
    var rows = last.sheet(sheet.name()).map(ReturnSheet::lines).orElse(List.of());
    if (!sheet.lines().isEmpty() || sheet.name().equals("Monthly profile")) {
      rows.forEach(row -> ontoItsLine(sheet, row));
    } else if (staysAtAll(sheet)) {
      draft.rows(sheet.name()).clear();
      rows.forEach(row -> put(row.values(), draft.row(sheet.name()), stays(sheet, row)));
    }
  }

  private boolean staysAtAll(TemplateSheet sheet) {
    return draft.kind().isOfFootprint() || isOfSchemes(sheet) || STAY.containsKey(sheet.name());
  }

  private static boolean isOfSchemes(TemplateSheet sheet) {
    return sheet.column("scheme_ref").isPresent() && sheet.column("fot_m12").isPresent();
  }

  private void ontoItsLine(TemplateSheet sheet, ReturnSheet.Line row) {
    var identity = RowIdentity.of(sheet.name(), row);
    draft.rows(sheet.name()).stream()
        .filter(line -> RowIdentity.of(sheet.name(), line.asLine()).equals(identity))
        .findFirst()
        .ifPresent(line -> put(row.values(), line, stays(sheet, row)));
  }

  private Predicate<String> stays(TemplateSheet sheet, ReturnSheet.Line row) {
    if (draft.kind().isOfFootprint()) {
      return heading -> true;
    }
    var thisMonth = "m%02d".formatted(period.monthsGone());
    if (isOfSchemes(sheet)) {
      return heading -> !NEW_OF_A_SCHEME.contains(heading) && !heading.equals("fot_" + thisMonth);
    }
    if (sheet.name().equals("Monthly profile")) {
      var basis = row.value("basis");
      boolean isPlan = basis != null && basis.shown().equals("plan");
      return heading -> isPlan || !heading.equals(thisMonth);
    }
    return STAY.getOrDefault(sheet.name(), Set.of())::contains;
  }

  private static void put(Map<String, CellValue> values, DraftRow row, Predicate<String> stays) {
    values.forEach(
        (heading, value) -> {
          if (stays.test(heading)) {
            row.put(heading, value);
          }
        });
  }
}
