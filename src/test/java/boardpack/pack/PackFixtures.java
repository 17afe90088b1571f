package boardpack.pack;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Period;
import boardpack.basics.Severity;
import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A rich pack for tests of the renderers: the footprint with the longest name, eighteen bodies, big
 * numbers, awkward texts. Its sums are right; its figures are made up.
 */
public final class PackFixtures {
  private PackFixtures() {}

  /** The board's pack of December 2017, final, first issue. */
  public static Pack board() {
    return with(State.FINAL, Edition.BOARD);
  }

  public static Pack with(State state, Edition edition) {
    var lines = new FixturePosition().lines();
    var overview = new FixtureOverview(lines).overview();
    var savings = new FixtureSavings().savings();
    var risks = new FixtureCare().risks();
    return new Pack(
        Pack.SCHEMA,
        FixtureBodies.FOOTPRINT,
        FixtureBodies.PERIOD,
        1,
        state,
        edition,
        cut(),
        summary(overview, savings, risks),
        titles(),
        targets(),
        lines,
        overview,
        new FixtureCare().socialCare(),
        savings,
        FixtureChallenge.challenges(),
        FixtureChallenge.notRun(),
        412,
        FixtureChallenge.trackRecord(),
        FixtureChallenge.statements(),
        Optional.of(FixtureChallenge.bridge()),
        FixtureChallenge.reconciliation(),
        new FixturePerformance().lines(),
        triangulation(),
        new FixtureCare().cash(),
        risks,
        appendix(),
        new FixtureFigures().of(overview, savings, risks),
        Imprint.NONE,
        List.of());
  }

  /** The same pack with another overview. */
  public static Pack with(Pack pack, Overview overview) {
    return with(pack, overview, pack.cut());
  }

  /** The same pack with another cut. */
  public static Pack with(Pack pack, Cut cut) {
    return with(pack, pack.overview(), cut);
  }

  private static Pack with(Pack pack, Overview overview, Cut cut) {
    return new Pack(
        pack.schema(),
        pack.footprint(),
        pack.period(),
        pack.issue(),
        pack.state(),
        pack.edition(),
        cut,
        pack.summary(),
        pack.titles(),
        pack.targets(),
        pack.position(),
        overview,
        pack.socialCare(),
        pack.savings(),
        pack.challenges(),
        pack.testsNotRun(),
        pack.testsRun(),
        pack.trackRecord(),
        pack.statements(),
        pack.bridge(),
        pack.reconciliation(),
        pack.performance(),
        pack.triangulation(),
        pack.cashAndCapital(),
        pack.risks(),
        pack.appendix(),
        pack.figures(),
        pack.imprint(),
        pack.national());
  }

  private static Cut cut() {
    var returns = new ArrayList<Cut.In>();
    for (var kind :
        List.of(Organisation.Kind.TRUST, Organisation.Kind.CCG, Organisation.Kind.COUNCIL)) {
      for (var body : FixtureBodies.of(kind)) {
        returns.add(in(body.code(), body.name(), FixtureBodies.financeKind(kind)));
      }
    }
    for (var body : FixtureBodies.of(Organisation.Kind.TRUST)) {
      returns.add(in(body.code(), body.name(), ReturnKind.PERF));
    }
    returns.add(in("E54000044", FixtureBodies.FOOTPRINT.name(), ReturnKind.PLAN));
    var missing =
        List.of(
            new Cut.Missing(
                "10W", "South Reading CCG", ReturnKind.PERF, Optional.of(Period.of("2017-11"))),
            new Cut.Missing("10M", "Newbury & District CCG", ReturnKind.PERF, Optional.empty()));
    return new Cut(
        Instant.parse("2018-01-22T17:00:00Z"), returns.size() + missing.size(), returns, missing);
  }

  private static Cut.In in(String organisation, String name, ReturnKind kind) {
    var file = FixtureBodies.file(organisation, kind);
    return new Cut.In(
        organisation,
        name,
        kind,
        1,
        file,
        FixtureBodies.sha256(file),
        Instant.parse("2018-01-15T09:12:44Z"),
        organisation.equals("RNU"),
        organisation.equals("RXQ") && kind == ReturnKind.PROV ? List.of("Workforce") : List.of());
  }

  private static Summary summary(Overview overview, Savings savings, Risks risks) {
    var total = overview.nhsTotal().orElseThrow();
    var odds = savings.simulation().orElseThrow();
    return new Summary(
        List.of(
            headline(
                "Forecast against control total, excluding STF",
                total.forecastVariance(),
                "control total " + MoneyWords.pounds(total.yearPlan()),
                "4.90f",
                4),
            headline(
                "Secured for next year, recurrent",
                savings.fullYearEffect(),
                "of £479.0m needed in 2020/21: NHS and social care, in the year",
                "6.04a",
                6),
            headline(
                "Savings, year to date",
                savings.total().ytdActual(),
                "plan " + MoneyWords.pounds(savings.total().ytdPlan()),
                "6.01c",
                6),
            headline(
                "Even-chance outcome of savings",
                odds.p50(),
                "the plan in full: " + odds.chanceInWords(),
                "6.03b",
                6),
            headline(
                "Net unmitigated risk",
                risks.netUnmitigated(),
                "not yet in the forecast",
                "13.01a",
                13)),
        List.of(
            "The forecast worsened by £2.3m since November.",
            "Two statements of chief finance officers are open; one is new.",
            "Four-hour A&E performance at Oxford University Hospitals NHS Foundation Trust shows concern for the first time."),
        List.of(
            new Summary.Decision(
                "Ask each owner of a red scheme for a dated recovery plan",
                "six schemes with a red hold £12.4m of the forecast",
                7),
            new Summary.Decision(
                "Agree who carries the contract difference with Oxfordshire CCG",
                "£2.4m, three months old",
                9),
            new Summary.Decision(
                "Decide whether the savings forecast should stand",
                "its chance is less than 1 in 100",
                6)));
  }

  private static Summary.Headline headline(
      String label, Money value, String context, String ref, int page) {
    return new Summary.Headline(
        label,
        MoneyWords.pounds(value),
        context,
        value.signum() < 0 ? "adverse" : "neutral",
        ref,
        page);
  }

  private static Titles titles() {
    var titles =
        List.of(
            "24 of 26 returns are in; two are missing",
            "The forecast misses the control total; the savings plan is unlikely to land",
            "Two chief finance officers say that targets are unlikely to be met",
            "Four NHS bodies forecast a deficit against their control total",
            "All five councils overspend on adult social care",
            "Savings are behind plan and need three times the present rate",
            "£12.4m of savings rest on schemes with a red",
            "The bridge leaves £9.4m unexplained",
            "Partners disagree by £4.5m on contracts",
            "Staff and agency rise while savings slow",
            "Five indicators show concern",
            "Cash falls below nil at three trusts in February",
            "£3.9m of risk has no mitigation in the forecast");
    var byPage = new TreeMap<Integer, String>();
    IntStream.range(0, titles.size()).forEach(at -> byPage.put(at + 1, titles.get(at)));
    return new Titles(byPage);
  }

  private static List<TargetLine> targets() {
    return List.of(
        target("do_nothing_gap", "479000.0", "in the year", "STP Finance Lead", "D2"),
        target("do_nothing_gap", "587000.0", "cumulative", "", "D6"),
        target("solutions", "424600.0", "in the year", "STP Finance Lead", "D7"));
  }

  private static TargetLine target(
      String kind, String value, String basis, String chosenBy, String cell) {
    return new TargetLine(
        kind,
        "",
        Money.of(value),
        "£000",
        "NHS and social care",
        basis,
        "2020/21",
        "bobstp.org.uk",
        "sourced",
        chosenBy,
        FixtureChallenge.plan(cell));
  }

  private static Triangulation triangulation() {
    return new Triangulation(
        List.of(
            series("Savings a month", "£000", 2100, 90),
            series("Staff in post", "WTE", 31_400, 25),
            series("Agency spend a month", "£000", 3200, 60),
            series("Emergency admissions", "number", 14_200, 110),
            series("Seen within four hours", "%", 88, 0)));
  }

  private static Triangulation.Series series(String label, String unit, long start, long step) {
    return new Triangulation.Series(
        label,
        unit,
        label + (step == 0 ? " has not moved since April." : " has risen each month since April."),
        IntStream.rangeClosed(1, 9)
            .filter(month -> month != 5 || step != 25)
            .mapToObj(
                month ->
                    new Triangulation.Value(
                        FixtureBodies.PERIOD.year().month(month),
                        BigDecimal.valueOf((start + step * month) * 10, 1)))
            .toList());
  }

  private static Appendix appendix() {
    var finding =
        Finding.ofCell(
            "S04",
            Severity.WARN,
            new CellPlace("I&E", 14, 6),
            "Agency is 9 % over plan and there is no commentary.",
            "Say why in the commentary column.");
    return new Appendix(
        List.of(
            new Appendix.DataQuality(
                "RTH",
                "Oxford University Hospitals NHS Foundation Trust",
                FixtureBodies.file("RTH", ReturnKind.PROV),
                finding),
            new Appendix.DataQuality(
                "RXQ",
                "Buckinghamshire Healthcare NHS Trust",
                FixtureBodies.file("RXQ", ReturnKind.PROV),
                Finding.ofSheet(
                    "C01",
                    Severity.ERROR,
                    "Workforce",
                    "\"n/a\" is not a number.",
                    "Type 0 if nothing was spent."))),
        List.of(
            new Appendix.Used("RT01", "share of savings in M7 to M12, red", "70 %", "2017-04-01"),
            new Appendix.Used(
                "O01", "contract value, tolerance", "0.1 %, at least £250k", "2017-04-01")),
        List.of(
            new Appendix.Term("Control total", "The surplus or deficit a body agreed to reach."),
            new Appendix.Term("STF", "Sustainability and Transformation Fund."),
            new Appendix.Term("Run rate", "What is saved, or spent, in a month.")));
  }
}
