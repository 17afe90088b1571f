package boardpack.returns;

import boardpack.basics.Figure;
import boardpack.returns.History.CouncilFigure;
import boardpack.returns.History.Measured;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was published of some organisations: official statistics that layouts read. Of two editions
 * with the same month the newer one counts.
 */
public final class PublishedHistory {
  /** England as a whole, to compare with. */
  public static final String ENGLAND = "E92000001";

  private static final String INDICATORS = "Indicators";
  private static final String COUNCILS = "Council outturn";

  private final Collection<String> organisations;
  private final YearMonth until;
  private final Set<String> taken = new HashSet<>();
  private final List<Measured> indicators = new ArrayList<>();
  private final List<CouncilFigure> councils = new ArrayList<>();

  private PublishedHistory(Collection<String> organisations, YearMonth until) {
    this.organisations = organisations;
    this.until = until;
  }

  /**
   * @param editions the newest first
   * @param organisations those that are asked for
   * @param until the last month that may be told: a pack never quotes the future
   */
  public static History of(
      List<Return> editions, Collection<String> organisations, YearMonth until) {
    var published = new PublishedHistory(organisations, until);
    editions.forEach(published::take);
    return new History(published.indicators, List.of(), List.of(), published.councils);
  }

  private void take(Return edition) {
    edition
        .rows(INDICATORS)
        .filter(row -> isAskedFor(row, row.text("indicator_code")))
        .forEach(row -> indicators.add(History.measured(row)));
    edition
        .rows(COUNCILS)
        .filter(row -> isAskedFor(row, row.text("measure")))
        .forEach(row -> councils.add(council(row)));
  }

  private boolean isAskedFor(ReturnRow row, String what) {
    var organisation = row.text("organisation");
    var month = month(row);
    return organisations.contains(organisation)
        && !month.isAfter(until)
        && taken.add(organisation + " " + what + " " + month);
  }

  private static CouncilFigure council(ReturnRow row) {
    Figure value = row.money("value");
    return new CouncilFigure(row.text("organisation"), month(row), row.text("measure"), value);
  }

  private static YearMonth month(ReturnRow row) {
    return YearMonth.from(row.date("month").orElseThrow());
  }
}
