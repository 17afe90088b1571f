package boardpack.sample;

import boardpack.basics.Period;
import boardpack.returns.ReturnDraft;
import boardpack.returns.ReturnKey;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A Cover with nothing left out. */
final class Covers {
  private Covers() {}

  static ReturnDraft draft(ReturnKey key, String name) {
    var draft = new ReturnDraft(key.kind());
    var period = key.period();
    draft
        .cover("return", key.kind().name())
        .cover("template_version", new CellValue.Numeric(BigDecimal.ONE))
        .cover("organisation_code", key.organisation())
        .cover("organisation_name", name)
        .cover("financial_year", period.year().toString())
        .cover("period", period.monthNumber())
        .cover("unit", "£000")
        .cover("sign_convention", "as template")
        .cover("percent_as", "0-100")
        .cover("submission", new CellValue.Numeric(BigDecimal.ONE))
        .cover("prepared_by_role", "Deputy Director of Finance")
        .cover("approved_by_role", "Director of Finance")
        .cover("approval_date", new CellValue.Day(approvedOn(period)))
        .cover("contact_team", "Financial management");
    return draft;
  }

  /** The seventh day of the month after. */
  static LocalDate approvedOn(Period period) {
    return period.lastDay().plusDays(7);
  }
}
