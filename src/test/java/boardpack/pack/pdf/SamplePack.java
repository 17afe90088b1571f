package boardpack.pack.pdf;

import boardpack.basics.FinancialYear;
import boardpack.basics.Finding;
import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.basics.Severity;
import boardpack.basics.Source;
import boardpack.challenge.Challenge;
import boardpack.challenge.Simulation;
import boardpack.challenge.Statement;
import boardpack.challenge.TestNotRun;
import boardpack.challenge.TrackRecord;
import boardpack.pack.Appendix;
import boardpack.pack.CashAndCapital;
import boardpack.pack.Cut;
import boardpack.pack.Edition;
import boardpack.pack.FigureReference;
import boardpack.pack.Imprint;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.Risks;
import boardpack.pack.Savings;
import boardpack.pack.State;
import boardpack.pack.Summary;
import boardpack.pack.TargetLine;
import boardpack.pack.Titles;
import boardpack.pack.Triangulation;
import boardpack.reconciliation.Bridge;
import boardpack.reconciliation.ReconciliationItem;
import boardpack.returns.ReturnKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up pack with the longest real names and figures of every size. */
final class SamplePack {
  static final Period MONTH = Period.of("2017-12");
  static final Source SOURCE =
      new Source("RL1_prov_2017-12_v2.xlsx", "ab".repeat(32), "I&E", "F14");
  static final List<String> TRUSTS =
      List.of(
          "The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust",
          "County Durham and Darlington NHS Foundation Trust",
          "Tees, Esk and Wear Valleys NHS Foundation Trust",
          "South Tees Hospitals NHS Foundation Trust");
  static final List<String> COMMISSIONERS =
      List.of(
          "NHS Durham Dales, Easington and Sedgefield CCG",
          "NHS Hambleton, Richmondshire and Whitby CCG",
          "NHS Hartlepool and Stockton-on-Tees CCG",
          "NHS Darlington CCG");
  static final List<String> COUNCILS = List.of("Bournemouth, Christchurch and Poole", "Durham");

  private SamplePack() {}

  static Pack draft() {
    return of(State.DRAFT);
  }

  static Pack of(State state) {
    return new Pack(
        Pack.SCHEMA,
        new Pack.PackFootprint(
            3, "E54000012", "Durham, Darlington, Teesside, Hambleton, Richmondshire and Whitby"),
        MONTH,
        1,
        state,
        Edition.BOARD,
        cut(),
        summary(),
        titles(),
        targets(),
        SampleLines.position(),
        overview(),
        SampleLines.socialCare(),
        savings(),
        challenges(),
        notRun(),
        412,
        trackRecord(),
        statements(),
        Optional.of(bridge()),
        reconciliation(),
        SampleLines.performance(),
        triangulation(),
        cash(),
        risks(),
        appendix(),
        figures(),
        followingUp(),
        List.of());
  }

  private static Cut cut() {
    var in = new ArrayList<Cut.In>();
    for (var name : Stream.of(TRUSTS, COMMISSIONERS, COUNCILS).flatMap(List::stream).toList()) {
      var code = SampleLines.code(name);
      in.add(
          new Cut.In(
              code,
              name,
              ReturnKind.PROV,
              in.size() % 3 + 1,
              code + "_prov_2017-12_v1.xlsx",
              "0f".repeat(32),
              Instant.parse("2018-01-16T15:04:00Z"),
              in.size() == 2,
              in.size() == 4 ? List.of("Workforce", "Reserves") : List.of()));
    }
    var missing =
        List.of(
            new Cut.Missing(
                "RTF",
                "Northumbria Healthcare NHS Foundation Trust",
                ReturnKind.PERF,
                Optional.of(Period.of("2017-11"))),
            new Cut.Missing("E06000005", "Darlington", ReturnKind.LA, Optional.empty()));
    return new Cut(Instant.parse("2018-01-22T17:00:00Z"), 12, in, missing);
  }

  private static Summary summary() {
    return new Summary(
        List.of(
            new Summary.Headline(
                "Forecast against control total, excluding STF",
                "−£14.2m",
                "Forecast deficit £31.9m against a control total of £17.7m",
                "adverse",
                "2.01a",
                4),
            new Summary.Headline(
                "Recurrent full-year effect secured",
                "£38.6m",
                "Against £123.0m required by 2020/21 (NHS and social care, cumulative)",
                "adverse",
                "2.02a",
                6),
            new Summary.Headline(
                "Savings to date",
                "£21.4m",
                "Planned £25.5m; the year’s forecast is £36.8m of £41.2m",
                "adverse",
                "2.03a",
                6),
            new Summary.Headline(
                "Even-chance outcome of savings",
                "£31.5m",
                "The chance of the plan in full is less than 1 in 100",
                "adverse",
                "2.04a",
                6),
            new Summary.Headline(
                "Net risk not yet in the forecast",
                "£3.1m",
                "Risks £9.4m less mitigations £6.3m, each times its probability",
                "neutral",
                "2.05a",
                13)),
        List.of(
            "The forecast worsened by £2.3m since M8, of which £1.9m at South Tees Hospitals NHS"
                + " Foundation Trust.",
            "Savings achieved in December were £2.1m; the last three months averaged £2.2m.",
            "Four-hour A&E fell to 84.1 %: a seventh month below the mean, a special cause of"
                + " concern.",
            "One statement by a chief finance officer was raised, none withdrawn."),
        List.of(
            new Summary.Decision(
                "Whether to release the £4.0m system risk reserve against South Tees’ forecast",
                "The trust forecasts £11.8m worse than its control total; mitigations of £2.5m are"
                    + " identified.",
                4),
            new Summary.Decision(
                "How to close the £5.6m difference on the acute contract with NHS Durham Dales,"
                    + " Easington and Sedgefield CCG",
                "The two sides’ year-to-date values have differed for four months; arbitration opens"
                    + " on 9 February.",
                9),
            new Summary.Decision(
                "Which schemes replace the £6.2m that is still unidentified",
                "Nothing is identified against 15 % of the plan with three months left.",
                7)));
  }

  private static Imprint followingUp() {
    return new Imprint(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(
            new Imprint.FollowUp(
                "Ask South Tees Hospitals NHS Foundation Trust how it will return to its control total, and by when.",
                "The forecast is £11.8m behind control total; a month ago it was £9.9m behind control total.",
                4),
            new Imprint.FollowUp(
                "Agree mitigations for the £3.1m of net risk that is not in the forecast.",
                "Net risk fell from £3.1m to £2.4m.",
                13)),
        Optional.empty());
  }

  private static Titles titles() {
    return new Titles(
        Map.ofEntries(
            Map.entry(2, "The forecast is £14.2m worse than control total, and savings lag"),
            Map.entry(3, "Two statements are open; one is not answered"),
            Map.entry(4, "South Tees is £11.8m of the £14.2m forecast variance"),
            Map.entry(5, "Adult social care is forecast to overspend by £4.4m"),
            Map.entry(6, "Savings are £4.1m behind plan; the rest of the year needs £6.6m a month"),
            Map.entry(7, "£12.9m of schemes have a red finding, each counted once"),
            Map.entry(8, "The plan’s bridge leaves £50.0m that its own figures do not explain"),
            Map.entry(9, "Partners’ figures differ by up to £5.6m on one contract"),
            Map.entry(10, "Seven measures are sure to miss their standard"),
            Map.entry(11, "Four-hour A&E has a special cause of concern at three trusts"),
            Map.entry(12, "Cash is lowest in February at South Tees, £1.2m"),
            Map.entry(13, "Net risk of £3.1m is not yet in the forecast")));
  }

  private static List<TargetLine> targets() {
    return List.of(
        new TargetLine(
            "do_nothing_gap",
            "",
            Money.of(281000),
            "£000",
            "NHS and social care",
            "cumulative",
            "2020/21",
            "STP plan, October 2016, page 4",
            "high",
            "STP finance lead",
            SOURCE));
  }

  private static Overview overview() {
    var rows = new ArrayList<Overview.Row>();
    for (var name : Stream.concat(TRUSTS.stream(), COMMISSIONERS.stream()).toList()) {
      long size = name.length();
      rows.add(
          row(
              "4.%02d".formatted(rows.size() + 1),
              name,
              rows.size() == 2 ? "50.0 % here" : "",
              -size * 91,
              -size * (91 + rows.size() % 3 * 35),
              -size * 120,
              -size * (120 + rows.size() % 3 * 44)));
    }
    var councils = new ArrayList<Overview.Row>();
    for (var name : COUNCILS) {
      councils.add(
          row("4.%02d".formatted(20 + councils.size()), name, "", 91234, 93333, 121400, 124000));
    }
    return new Overview(
        rows,
        Optional.of(
            row("4.18", "NHS control total, excluding STF", "", -13250, -20110, -17700, -31900)),
        councils,
        Optional.of(
            row("4.28", "Councils, net adult social care", "", 182468, 186666, 242800, 248000)),
        List.of(
            "STF is apart: £11.4m is planned for the year and £6.2m is forecast to be earned.",
            "Income and spend between partners are eliminated; they differ by £5.6m.",
            "Tees, Esk and Wear Valleys NHS Foundation Trust belongs to two footprints; 50.0 % counts"
                + " here by the plan’s Shares sheet."));
  }

  private static Overview.Row row(
      String ref,
      String name,
      String share,
      long ytdPlan,
      long ytdActual,
      long plan,
      long forecast) {
    var tenth = new BigDecimal("0.4");
    return new Overview.Row(
        ref,
        SampleLines.code(name),
        name,
        Optional.empty(),
        share,
        Money.of(ytdPlan),
        Money.rounded(BigDecimal.valueOf(ytdActual).add(tenth)),
        Money.rounded(BigDecimal.valueOf(ytdActual - ytdPlan).add(tenth)),
        Money.of(plan),
        Money.of(forecast),
        Money.of(forecast - plan),
        Optional.empty(),
        ref.endsWith("3") ? Optional.empty() : Optional.of(Money.of(forecast - 1900)),
        ref.equals("4.04")
            ? "Agency premium in acute medicine and slippage on the theatre scheme; a recovery plan"
                + " goes to the trust board on 30 January."
            : "");
  }

  private static Savings savings() {
    var months = new ArrayList<Savings.Month>();
    for (int i = 1; i <= 12; i++) {
      long plan = i <= 6 ? 2300L * i : 13800 + 4566L * (i - 6);
      long outturn = i <= 9 ? 2378L * i - (i > 6 ? 400L * (i - 6) : 0) : 20202 + 5533L * (i - 9);
      months.add(
          new Savings.Month(MONTH.year().month(i), i <= 9, Money.of(plan), Money.of(outturn)));
    }
    return new Savings(
        SampleLines.schemes(),
        new Savings.Total(
            "6.01",
            Money.of(41200),
            Money.of(25500),
            Money.of(21402),
            Money.of(36801),
            new Savings.DoubleCounted(
                Money.of(1200), Money.of(800), Money.of(650), Money.of(1100))),
        new Savings.CouncilTotal(
            "6.02", Money.of(9800), Money.of(7350), Money.of(6900), Money.of(9100)),
        Optional.of(
            new Simulation(
                1803,
                10000,
                Money.of(41200),
                Money.of(29800),
                Money.of(31500),
                Money.of(33600),
                Money.of(31650),
                new BigDecimal("0.3"))),
        months,
        Optional.of(new Savings.RunRate(Money.of(6599), Money.of(2179), 3, Money.of(19798))),
        IntStream.rangeClosed(4, 9)
            .mapToObj(
                i ->
                    new Savings.ForecastMade(
                        MONTH.year().month(i),
                        Money.of(41200 - (i - 4) * 880L),
                        Money.of(2378L * i)))
            .toList(),
        Money.of(24100),
        Money.of(12701),
        Money.of(38600),
        Money.of(2200),
        Optional.empty());
  }

  private static List<Challenge> challenges() {
    var found = new ArrayList<Challenge>();
    for (int i = 0; i < 22; i++) {
      var body = TRUSTS.get(i % TRUSTS.size());
      found.add(
          new Challenge(
              "RT%02d".formatted(i % 20 + 1),
              i % 3 == 0 ? Challenge.Level.RED : Challenge.Level.AMBER,
              SampleLines.code(body),
              i % 4 == 0 ? "" : "CIP-0" + i,
              Money.of(6200 - i * 270L),
              "71 % of the year's savings fall in M7–M12 (an even profile is 50 %). The plan needs"
                  + " £1,310k a month from M8; the last three months averaged £420k (3.1 times).",
              Map.of(),
              new Challenge.Threshold("over 70 % in M7 to M12", "2017-04-01"),
              List.of(SOURCE, SOURCE, SOURCE)));
    }
    return found;
  }

  private static List<TestNotRun> notRun() {
    return IntStream.range(0, 9)
        .mapToObj(
            i ->
                new TestNotRun(
                    "RT%02d".formatted(i + 10),
                    SampleLines.code(TRUSTS.get(i % 4)),
                    "the Workforce sheet was not supplied"))
        .toList();
  }

  private static List<TrackRecord> trackRecord() {
    return Stream.concat(TRUSTS.stream(), COMMISSIONERS.stream())
        .map(
            name ->
                new TrackRecord(
                    SampleLines.code(name),
                    name,
                    List.of(
                        new TrackRecord.Year(
                            new FinancialYear(2015),
                            Money.of(9100),
                            Money.of(7300),
                            Money.of(5000),
                            List.of(SOURCE)),
                        new TrackRecord.Year(
                            new FinancialYear(2016),
                            Money.of(10400),
                            Money.of(7100),
                            Money.of(4400),
                            List.of(SOURCE))),
                    Optional.of(new BigDecimal("73.8"))))
        .toList();
  }

  private static List<Statement> statements() {
    var raised =
        new Statement.Event(
            LocalDate.of(2017, 10, 19),
            "raised",
            SampleLines.code(COUNCILS.get(1)),
            "Section 151 officer",
            "The saving moves cost to the council without agreement.");
    var joined =
        new Statement.Event(
            LocalDate.of(2017, 11, 20),
            "joined",
            SampleLines.code(TRUSTS.get(3)),
            "Director of finance",
            "We share the concern for winter.");
    return List.of(
        new Statement(
            "F03-001",
            "Target: discharge-to-assess saving of £3.4m",
            SampleLines.code(COUNCILS.get(1)),
            "Section 151 officer",
            LocalDate.of(2017, 10, 19),
            Money.of(1200),
            Money.of(2400),
            Money.of(3400),
            "The saving assumes placements that the market does not have.",
            Optional.of("section 25 report at the next budget"),
            Statement.Circulation.BOARD,
            Statement.State.OPEN,
            false,
            List.of(raised, joined)),
        new Statement(
            "F03-002",
            "Forecast of South Tees Hospitals NHS Foundation Trust",
            SampleLines.code(COMMISSIONERS.get(1)),
            "Chief finance officer",
            LocalDate.of(2017, 12, 28),
            Money.of(800),
            Money.of(1900),
            Money.of(2600),
            "Activity is 4 % above plan and not in the forecast.",
            Optional.empty(),
            Statement.Circulation.BOARD,
            Statement.State.ANSWERED,
            true,
            List.of(raised)));
  }

  private static Bridge bridge() {
    return new Bridge(
        "NHS and social care, cumulative, 2020/21",
        List.of(
            step("Do-nothing gap", 415000),
            step("Demand management and prevention", -121000),
            step("Provider efficiency and productivity", -134000),
            step("Specialised commissioning", -45000),
            step("Investment in primary care", 85000),
            step("Sustainability and transformation fund", -100000)),
        Money.of(100000),
        Optional.of(Money.of(50000)),
        Money.of(-50000),
        List.of("The council’s £38.0m is in-year and not on this basis; it is left out."));
  }

  private static Bridge.Step step(String label, long amount) {
    return new Bridge.Step(label, Money.of(amount), SOURCE, "STP plan, October 2016, page 4");
  }

  private static List<ReconciliationItem> reconciliation() {
    return IntStream.range(0, 11)
        .mapToObj(
            i ->
                new ReconciliationItem(
                    "O01-" + i,
                    "O0" + (i % 9 + 1),
                    new ReconciliationItem.Side(
                        SampleLines.code(COMMISSIONERS.get(i % 4)),
                        "contract value, full year",
                        Money.of(81200 - i * 100L),
                        List.of(SOURCE)),
                    i == 3
                        ? Optional.empty()
                        : Optional.of(
                            new ReconciliationItem.Side(
                                SampleLines.code(TRUSTS.get(i % 4)),
                                "contract value, full year",
                                Money.of(86800 - i * 900L),
                                List.of(SOURCE))),
                    Money.of(-5600 + i * 480L),
                    Money.of(100),
                    "2017-04-01, £100k",
                    "Contract manager",
                    i + 1,
                    i % 2 == 0 ? "open" : "new",
                    "The commissioner has £5.6m less in its forecast than the trust has in its."))
        .toList();
  }

  private static Triangulation triangulation() {
    return new Triangulation(
        List.of(
            series("Savings", "£000 a month", 2300, -20),
            series("Staff", "WTE", 18400, 31),
            series("Agency", "£000 a month", 2100, 55),
            series("Emergency admissions", "a month", 9100, 43),
            series("Four-hour A&E", "%", 92, -1)));
  }

  private static Triangulation.Series series(String label, String unit, int from, int step) {
    return new Triangulation.Series(
        label,
        unit,
        "from " + from + " in April to " + (from + 8 * step) + " in December",
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    new Triangulation.Value(
                        MONTH.year().month(i + 1),
                        BigDecimal.valueOf(from + (long) step * i + (i % 3) * step)))
            .toList());
  }

  private static CashAndCapital cash() {
    return new CashAndCapital(
        TRUSTS.stream()
            .map(
                name ->
                    new CashAndCapital.Trust(
                        "12.01",
                        SampleLines.code(name),
                        name,
                        Money.of(14200),
                        Money.of(9100),
                        Money.of(25000),
                        Money.of(18400),
                        Money.of(9700),
                        Money.of(16900),
                        Optional.of(new CashAndCapital.LowPoint("Feb", Money.of(1200))),
                        Money.of(4100),
                        Money.of(2100),
                        Money.of(2100),
                        List.of(SOURCE)))
            .toList(),
        targets());
  }

  private static Risks risks() {
    return new Risks(
        "13.01",
        IntStream.range(0, 14)
            .mapToObj(
                i ->
                    new Risks.Risk(
                        SampleLines.code(TRUSTS.get(i % 4)),
                        TRUSTS.get(i % 4),
                        "R" + i,
                        "Winter pressure displaces elective income in the fourth quarter",
                        i % 4 == 3 ? "mitigation" : "risk",
                        Money.of(1500 - i * 90L),
                        60,
                        Money.of(900 - i * 54L),
                        i % 5 == 0,
                        "Chief operating officer",
                        SOURCE))
            .toList(),
        Money.of(3100),
        Money.of(-17300));
  }

  private static Appendix appendix() {
    return new Appendix(
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new Appendix.DataQuality(
                        SampleLines.code(TRUSTS.get(i % 4)),
                        TRUSTS.get(i % 4),
                        SampleLines.code(TRUSTS.get(i % 4)) + "_prov_2017-12_v1.xlsx",
                        new Finding(
                            "S0" + (i % 9),
                            Severity.WARN,
                            "I&E",
                            "F" + i,
                            "Agency",
                            "1.2",
                            "1.3",
                            "The total differs from the sum of its lines by £0.1k.",
                            "Check it.")))
            .toList(),
        List.of(
            new Appendix.Used(
                "RT01", "Back-loading, amber", "over 60 % in M7 to M12", "2017-04-01"),
            new Appendix.Used("O01", "Contract value", "£100k or 0.5 %", "2017-04-01")),
        List.of(
            new Appendix.Term("Control total", "The surplus or deficit that a body has agreed to."),
            new Appendix.Term("STF", "Sustainability and transformation fund.")));
  }

  private static List<FigureReference> figures() {
    return IntStream.range(0, 24)
        .mapToObj(
            i ->
                new FigureReference(
                    "4.%02da".formatted(i + 1),
                    "/overview/nhs/" + i + "/ytdPlan",
                    "-13250.0",
                    "£000",
                    "the sum of each body's performance against control total",
                    "none",
                    List.of(SOURCE, SOURCE)))
        .toList();
  }
}
