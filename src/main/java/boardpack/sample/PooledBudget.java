package boardpack.sample;

import boardpack.returns.ReturnDraft;
import java.time.LocalDate;
import java.util.List;

/**
 * One council's Better Care Fund: the council leads, and every party reports the same
 * contributions.
 *
 * @param minimum each commissioner's part, in the order of the commissioners, tenths of £000
 */
record PooledBudget(
    Body council,
    List<Body> commissioners,
    List<Long> minimum,
    long improvedFund,
    long facilities) {
  PooledBudget {
    commissioners = List.copyOf(commissioners);
    minimum = List.copyOf(minimum);
  }

  /** What the commissioners put in. */
  long fromCommissioners() {
    return minimum.stream().mapToLong(Long::longValue).sum();
  }

  void addTo(ReturnDraft draft, int month, LocalDate signedOff) {
    long shared = 500;
    for (int each = 0; each < commissioners.size(); each++) {
      long share =
          (each + 1) * shared / commissioners.size() - each * shared / commissioners.size();
      row(
          draft,
          commissioners.get(each),
          "CCG minimum",
          minimum.get(each),
          share,
          month,
          signedOff);
    }
    row(draft, council, "iBCF", improvedFund, 1000 - shared, month, signedOff);
    row(draft, council, "DFG", facilities, 0, month, signedOff);
  }

  /**
   * @param share tenths of a per cent
   */
  private void row(
      ReturnDraft draft,
      Body contributor,
      String stream,
      long contribution,
      long share,
      int month,
      LocalDate signedOff) {
    draft
        .row("Pooled budget")
        .text("scheme", "Better Care Fund, " + council.name())
        .text("s75_lead", council.code())
        .text("contributor", contributor.code())
        .text("stream", stream)
        .money("contribution", Months.money(contribution))
        .money("spend_ytd", Months.money(contribution * month / 12))
        .money("fot", Months.money(contribution))
        .money("risk_share_pct", Months.money(share))
        .date("hwb_signoff_date", signedOff);
  }
}
