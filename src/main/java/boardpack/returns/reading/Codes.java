package boardpack.returns.reading;

import boardpack.reference.Indicator;
import boardpack.reference.Reference;
import boardpack.returns.rules.CellMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.RowMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Codes inside a table: of partners, schemes, lines and indicators. */
record Codes(Reference reference) {
  private static final Set<String> PARTNERS =
      Set.of("counterparty_org", "s75_lead", "contributor", "organisation");
  private static final Set<String> IDENTIFIERS =
      Set.of("scheme_ref", "system_scheme_ref", "line_code", "indicator_code", "risk_ref");

  /** A row of the contributions to a pooled budget that holds their total. */
  private static final String TOTAL = "total";

  /** It buys specialised care everywhere and belongs to no footprint. */
  private static final String NHS_ENGLAND = "X24";

  boolean isIndicator(String code) {
    return indicator(code).isPresent();
  }

  boolean isPercent(String code) {
    return indicator(code).filter(any -> any.unit().equals("percent")).isPresent();
  }

  boolean isRatio(String code) {
    return indicator(code).filter(indicator -> !indicator.isCount()).isPresent();
  }

  private Optional<Indicator> indicator(String code) {
    return reference.indicator(code);
  }

  /** The value, an organisation's code in the form that the product uses. */
  CellValue canonical(CellValue value, Typed typed, Findings findings) {
    var heading = typed.column().heading();
    boolean isPartner = PARTNERS.contains(heading);
    if (!isPartner && !IDENTIFIERS.contains(heading)) {
      return value;
    }
    var text = value.shown();
    var foreign = Lookalikes.foreignLetters(text);
    if (!foreign.isEmpty()) {
      var meant = Lookalikes.asItLooks(text);
      typed.say(findings, CellMessage.OTHER_LETTERS, text, foreign, meant);
    } else if (isPartner && !Plain.of(text).equals(TOTAL)) {
      return partner(text, typed.where(), findings);
    }
    return value;
  }

  private Text partner(String text, Supplier<Spot> where, Findings findings) {
    var organisation = reference.organisation(text);
    var footprint = reference.footprint(text);
    if (organisation.isPresent()) {
      return new Text(organisation.get().code());
    }
    if (footprint.isPresent() && !text.matches("\\d+")) {
      return new Text(footprint.get().code());
    }
    if (text.equals(NHS_ENGLAND)) {
      return new Text(text);
    }
    var spot = where.get().found(text).expecting("the code of an organisation");
    findings.add(RowMessage.PARTNER_UNKNOWN, spot, spot.words(), text);
    return new Text(text);
  }
}
