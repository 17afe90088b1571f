package boardpack.returns.reading;

import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.RuleBook;
import boardpack.workbook.Sheet;
import java.util.List;
import java.util.Optional;

/** What the Covers of a file say about when it belongs, before anything in it is judged. */
public final class CoverGlance {
  private static final String SMALL_NUMBER = "[1-9]\\d{0,5}";

  private CoverGlance() {}

  public static boolean isCover(String tab) {
    return TabName.parse(tab).filter(TabName::isCover).isPresent();
  }

  /**
   * Month and submission as text that sorts in their order, {@code 2017-04 000002}; of several
   * Covers the earliest; empty where none says.
   */
  public static Optional<String> of(List<Sheet> tabs) {
    return Tabs.covers(tabs).stream().flatMap(tab -> of(tab).stream()).sorted().findFirst();
  }

  private static Optional<String> of(Sheet tab) {
    var cover = CoverReader.read(tab, new Findings(RuleBook.shipped(), null));
    var submission = cover.text("submission").filter(text -> text.matches(SMALL_NUMBER));
    return cover
        .text("financial_year")
        .flatMap(FinancialYear::parse)
        .flatMap(year -> cover.text("period").flatMap(month -> Period.parse(year, month)))
        .map(period -> "%s %06d".formatted(period, Integer.parseInt(submission.orElse("0"))));
  }
}
