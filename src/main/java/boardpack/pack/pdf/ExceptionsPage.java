package boardpack.pack.pdf;

import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PerformanceLine.Action;
import boardpack.pack.PerformanceLine.Spc;
import boardpack.pack.charts.AssuranceIcon;
import boardpack.pack.charts.SpcChart;
import boardpack.pack.charts.VariationIcon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Measures with a special cause, or sure to miss their standard: three a page. */
public record ExceptionsPage(String rest) {
  /** Two sheets of three; the others stand smaller in the appendix. */
  private static final int SHOWN = 6;

  static Section of(Pack pack) {
    var all = all(pack);
    var panels = all.stream().limit(SHOWN).map(ExceptionsPage::panel).toList();
    return new Section(
        "exceptions",
        Topic.EXCEPTIONS.head(
            pack,
            "Square: concern; ring: improvement; diamond: special, neither better nor worse; dot: chance."
                + " Limits are the mean ± 2.66 × the mean moving range (XmR)."),
        new ExceptionsPage(rest(all.size())),
        panels);
  }

  /** The charts for which the page has no room. */
  static Optional<Section> rest(Pack pack) {
    var panels = all(pack).stream().skip(SHOWN).map(ExceptionsPage::panel).toList();
    var head =
        new PageHead(
            "A5  The other exceptions",
            AppendixTitles.otherExceptions(panels.size()),
            "Square: concern; ring: improvement; diamond: special, neither better nor worse; dot: chance."
                + " Their rows: A2.");
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("appendix-charts", head, new ExceptionsPage(""), panels));
  }

  private static List<PerformanceLine> all(Pack pack) {
    return oneOfEachFirst(
            pack.performance().stream()
                .filter(line -> line.exception() && line.spc().isPresent())
                .sorted(Comparator.comparingInt(ExceptionsPage::urgency))
                .toList())
        .toList();
  }

  /** The most urgent body of each indicator, then the second of each, and so on. */
  private static Stream<PerformanceLine> oneOfEachFirst(List<PerformanceLine> urgentFirst) {
    var seen = new HashMap<String, Integer>();
    var turns = new TreeMap<Integer, List<PerformanceLine>>();
    for (var line : urgentFirst) {
      int turn = seen.merge(line.indicator(), 1, Integer::sum);
      turns.computeIfAbsent(turn, any -> new ArrayList<>()).add(line);
    }
    return turns.values().stream().flatMap(List::stream);
  }

  /** Concern before improvement, sure to fail before chance. */
  private static int urgency(PerformanceLine line) {
    var spc = line.spc().orElseThrow();
    int variation = spc.variation().startsWith("concern") ? 0 : 2;
    return variation + (spc.assurance().equals("consistent_fail") ? 0 : 1);
  }

  private static String rest(int all) {
    if (all == 0) {
      return "No measure shows a special cause or is sure to miss its standard.";
    }
    return all <= SHOWN
        ? "All measures with a special cause, or sure to miss their standard, are shown."
        : SHOWN
            + " of "
            + all
            + " are shown, the most urgent of each measure first; all stand in the appendix.";
  }

  private static ExceptionPanel panel(PerformanceLine line) {
    var spc = line.spc().orElseThrow();
    var action = line.action();
    return new ExceptionPanel(
        line.indicatorName(),
        line.name(),
        new SpcChart(line),
        inWords(line, spc),
        latest(line),
        new VariationIcon(spc.variation()),
        SpcWords.variation(spc.variation()),
        new AssuranceIcon(spc.assurance()),
        SpcWords.assurance(spc.assurance()),
        said(spc),
        action.map(Action::cause).map(Words::orNotSupplied).orElse(Words.NOT_SUPPLIED),
        action.map(Action::action).map(Words::orNotSupplied).orElse(Words.NOT_SUPPLIED),
        action.map(Action::ownerRole).map(Words::orNotSupplied).orElse(Words.NOT_SUPPLIED),
        action.map(Action::recoveryMonth).map(Words::orNotSupplied).orElse(Words.NOT_SUPPLIED),
        line.printedRef());
  }

  static String latest(PerformanceLine line) {
    return Words.measure(line.value(), line.unit())
        + " in "
        + line.period().label()
        + line.standard().map(s -> "; standard " + Words.plain(s)).orElse("; no standard");
  }

  private static String said(Spc spc) {
    var trial = spc.status().isBlank() ? "" : " (" + spc.status() + ")";
    return Words.capital(spc.said()) + trial + ".";
  }

  /** Without its verdict, which stands in words beside it. */
  private static String inWords(PerformanceLine line, Spc spc) {
    return "%s, %s: %d months, latest %s."
        .formatted(line.indicatorName(), line.name(), spc.points().size(), latest(line));
  }
}
