package boardpack.pack.compose;

import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.pack.SocialCare.Outturn;
import boardpack.reconciliation.FootprintMonth;
import boardpack.returns.History.CouncilFigure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was published of the councils' accounts of past years, the newest year first. */
final class PublishedOutturn {
  private static final String CARE = "adult social care";
  private static final String SPENDING = "revenue expenditure";
  private static final String EARMARKED_BEFORE = "earmarked reserves before";
  private static final String EARMARKED_AFTER = "earmarked reserves after";
  private static final String UNALLOCATED_AFTER = "unallocated reserves after";

  private final FootprintMonth month;
  private final Figures figures;
  private final int page;

  PublishedOutturn(FootprintMonth month, Figures figures, int page) {
    this.month = month;
    this.figures = figures;
    this.page = page;
  }

  private record Year(String organisation, YearMonth end) {}

  List<Outturn> rows() {
    var years =
        new TreeMap<Year, Map<String, Figure>>(
            Comparator.comparing(Year::end)
                .reversed()
                .thenComparing(year -> month.nameOf(year.organisation()))
                .thenComparing(Year::organisation));
    for (CouncilFigure one : month.history().councils()) {
      years
          .computeIfAbsent(new Year(one.organisation(), one.month()), any -> new LinkedHashMap<>())
          .put(one.measure(), one.value());
    }
    var rows = new ArrayList<Outturn>();
    years.forEach(
        (year, measures) -> {
          if (measures.containsKey(CARE)) {
            rows.add(row(year, measures, rows.size()));
          }
        });
    return rows;
  }

  private Outturn row(Year year, Map<String, Figure> measures, int index) {
    var ref = figures.row(page);
    var pointer = "/socialCare/published/" + index;
    return new Outturn(
        ref,
        year.organisation(),
        month.nameOf(year.organisation()),
        Period.of(year.end()).year().toString(),
        registered(ref, 'a', pointer + "/socialCare", measures.get(CARE)).orElseThrow(),
        registered(ref, 'b', pointer + "/spending", measures.get(SPENDING)),
        registered(ref, 'c', pointer + "/earmarkedBefore", measures.get(EARMARKED_BEFORE)),
        registered(ref, 'd', pointer + "/earmarkedAfter", measures.get(EARMARKED_AFTER)),
        registered(ref, 'e', pointer + "/unallocatedAfter", measures.get(UNALLOCATED_AFTER)),
        measures.values().stream().map(Figure::source).toList());
  }

  private Optional<Money> registered(
      String ref, char column, String pointer, @Nullable Figure figure) {
    if (figure == null) {
      return Optional.empty();
    }
    figures.money(ref, column, pointer, figure.money(), "as published", List.of(figure.source()));
    return Optional.of(figure.money());
  }
}
