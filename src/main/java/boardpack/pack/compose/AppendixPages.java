package boardpack.pack.compose;

import boardpack.challenge.Challenge;
import boardpack.pack.Appendix;
import boardpack.pack.Appendix.DataQuality;
import boardpack.pack.Appendix.Term;
import boardpack.pack.Appendix.Used;
import boardpack.reconciliation.FootprintMonth;
import boardpack.reconciliation.ReconciliationItem;
import boardpack.reference.ReferenceFile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind the pack: data quality, thresholds with their dates, a glossary. */
final class AppendixPages {
  private AppendixPages() {}

  static Appendix compose(
      FootprintMonth month, List<Challenge> challenges, List<ReconciliationItem> items) {
    return new Appendix(dataQuality(month), thresholds(challenges, items), glossary());
  }

  private static List<DataQuality> dataQuality(FootprintMonth month) {
    return month.current().stream()
        .flatMap(
            received ->
                received.findings().stream()
                    .map(
                        finding ->
                            new DataQuality(
                                received.key().organisation(),
                                month.nameOf(received.key().organisation()),
                                received.file(),
                                finding)))
        .sorted(
            Comparator.comparing(DataQuality::file)
                .thenComparing(line -> line.finding().where())
                .thenComparing(line -> line.finding().code()))
        .toList();
  }

  private static List<Used> thresholds(List<Challenge> challenges, List<ReconciliationItem> items) {
    var tests =
        challenges.stream()
            .map(
                found ->
                    new Used(
                        found.rule(),
                        found.name(),
                        found.threshold().value(),
                        found.threshold().from()));
    var tolerances =
        items.stream()
            .map(
                item ->
                    new Used(
                        item.rule(),
                        "tolerance",
                        item.tolerance() + " £000",
                        item.toleranceFrom()));
    return Stream.concat(tests, tolerances)
        .distinct()
        .sorted(Comparator.comparing(Used::rule).thenComparing(Used::value))
        .toList();
  }

  static List<Term> glossary() {
    return ReferenceFile.shipped("glossary.csv").rows().stream()
        .map(row -> new Term(row.required("term"), row.required("meaning")))
        .toList();
  }
}
