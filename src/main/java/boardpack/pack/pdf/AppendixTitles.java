package boardpack.pack.pdf;

import boardpack.basics.MoneyWords;
import boardpack.pack.Appendix;
import boardpack.pack.Cut;
import boardpack.pack.FigureReference;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What each table of the appendix comes to, in one line above it. */
final class AppendixTitles {
  private AppendixTitles() {}

  static String finance(Pack pack) {
    return "%s and %s forecast worse than plan"
        .formatted(
            worse(pack.overview().nhs(), "NHS body", "NHS bodies"),
            worse(pack.overview().councils(), "council", "councils"));
  }

  private static String worse(List<Overview.Row> rows, String one, String many) {
    long worse = rows.stream().filter(row -> row.forecastVariance().signum() < 0).count();
    return "%d of %s".formatted(worse, rows.size() == 1 ? "1 " + one : rows.size() + " " + many);
  }

  static String charted(Pack pack, Predicate<PerformanceLine> hasLimits) {
    var lines = pack.performance().stream().filter(hasLimits).toList();
    long exceptions = lines.stream().filter(PerformanceLine::exception).count();
    return "%d of %d measures with limits are exceptions".formatted(exceptions, lines.size());
  }

  static String notCharted(Pack pack, Predicate<PerformanceLine> hasLimits) {
    long without = pack.performance().stream().filter(hasLimits.negate()).count();
    return without == 1
        ? "One measure is shown without limits"
        : without + " measures are shown without limits";
  }

  static String otherChallenges(int others) {
    return Words.capital(Words.count(others, "smaller finding", "smaller findings"))
        + " of the realism tests";
  }

  static String otherExceptions(int others) {
    return others == 1
        ? "One more measure shows special cause or consistent failure"
        : others + " more measures show special cause or consistent failure";
  }

  static String notRun(Pack pack) {
    int tests = pack.testsNotRun().size();
    long bodies = pack.testsNotRun().stream().map(test -> test.organisation()).distinct().count();
    return "%s could not be run, for %s"
        .formatted(
            Words.capital(Words.count(tests, "test", "tests")),
            Words.count((int) bodies, "body", "bodies"));
  }

  static String quality(Appendix appendix) {
    var all = appendix.dataQuality();
    int refusing = (int) all.stream().filter(one -> one.finding().severity().refuses()).count();
    if (all.size() == 1) {
      return "One fault was found in the returns"
          + (refusing == 0 ? "; it refused no sheet" : "; it refused a sheet");
    }
    return "%s in the returns, %s"
        .formatted(
            all.size() + " faults were found",
            refusing == 0
                ? "none of which refused a sheet"
                : Words.count(refusing, "of them refused a sheet", "of them refused a sheet"));
  }

  static String thresholds(Appendix appendix) {
    var since =
        appendix.thresholds().stream().map(AppendixTitles::since).max(Comparator.naturalOrder());
    return "%s used%s"
        .formatted(
            Words.capital(
                Words.count(appendix.thresholds().size(), "threshold was", "thresholds were")),
            since.map(day -> ", none newer than " + Words.withDays(day)).orElse(""));
  }

  /** The day at the end of {@code the greater of £50k or 0.1 %, 2016-04-01}. */
  private static String since(Appendix.Used used) {
    var from = used.from().strip();
    return from.substring(from.lastIndexOf(' ') + 1);
  }

  static String figures(List<FigureReference> figures) {
    return "Each of the %s figures outside a list leads to the cells it was made from"
        .formatted(MoneyWords.count(figures.size()));
  }

  static String terms(Appendix appendix) {
    return "%s, as this pack uses them"
        .formatted(Words.capital(Words.count(appendix.glossary().size(), "term", "terms")));
  }

  static String returns(Cut cut) {
    int late = (int) cut.returns().stream().filter(Cut.In::late).count();
    return "%s behind this pack, %s"
        .formatted(
            Words.capital(Words.count(cut.returns().size(), "return is", "returns are")),
            late == 0 ? "none of them late" : Words.count(late, "of them late", "of them late"));
  }
}
