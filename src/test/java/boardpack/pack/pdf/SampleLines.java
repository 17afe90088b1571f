package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PositionLine;
import boardpack.pack.Savings;
import boardpack.pack.SocialCare;
import boardpack.reference.Organisation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The rows of the made-up pack. */
final class SampleLines {
  private static final List<String> LINES =
      List.of("INC", "PAY", "PAY-AGY", "NP", "EBITDA", "CTEXSTF", "CTX");

  private SampleLines() {}

  static String code(String name) {
    return "R"
        + Integer.toString(Math.abs(name.hashCode()) % 1296, 36).toUpperCase(java.util.Locale.ROOT);
  }

  static List<PositionLine> position() {
    var lines = new ArrayList<PositionLine>();
    for (var name : SamplePack.TRUSTS) {
      for (var line : LINES) {
        lines.add(
            new PositionLine(
                code(name),
                name,
                Organisation.Kind.TRUST,
                line,
                label(line),
                Money.of(210345),
                Money.of(208111),
                Money.of(-2234),
                Money.of(280400),
                Money.of(277900),
                Money.of(-2500),
                "",
                Map.of("ytdActual", SamplePack.SOURCE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return lines;
  }

  private static String label(String line) {
    return switch (line) {
      case "INC" -> "Total operating income";
      case "PAY" -> "Total pay";
      case "PAY-AGY" -> "Agency";
      case "NP" -> "Total non-pay";
      case "EBITDA" -> "EBITDA";
      case "CTEXSTF" -> "Adjusted performance excl. STF";
      default -> "Control total (excluding STF)";
    };
  }

  static SocialCare socialCare() {
    var care = new ArrayList<SocialCare.Care>();
    var pooled = new ArrayList<SocialCare.Contribution>();
    var reserves = new ArrayList<SocialCare.Reserve>();
    for (var name : SamplePack.COUNCILS) {
      care.add(
          new SocialCare.Care(
              "5.0" + (care.size() + 1),
              code(name),
              name,
              Money.of(168400),
              Money.of(171900),
              Money.of(121400),
              Money.of(124000),
              Money.of(-2600),
              Money.of(-11300),
              care.isEmpty() ? Optional.of(Period.of("2017-09")) : Optional.empty(),
              List.of(SamplePack.SOURCE)));
      for (var stream : List.of("CCG minimum", "Disabled facilities grant", "Improved BCF")) {
        pooled.add(
            new SocialCare.Contribution(
                "5.1" + pooled.size(),
                code(name),
                "Better Care Fund 2017/18",
                name,
                code(SamplePack.COMMISSIONERS.get(0)),
                SamplePack.COMMISSIONERS.get(0),
                stream,
                Money.of(38900),
                Money.of(28100),
                Money.of(38900),
                new BigDecimal("62.5"),
                Optional.of(LocalDate.of(2018, 1, 31)),
                SamplePack.SOURCE));
      }
      reserves.add(
          new SocialCare.Reserve(
              "5.3" + reserves.size(),
              code(name),
              name,
              "Adult social care risk",
              Money.of(9400),
              Money.of(2600),
              Money.of(6800),
              Money.of(4000),
              reserves.isEmpty() ? Optional.of(new BigDecimal("1.1")) : Optional.empty(),
              SamplePack.SOURCE));
    }
    var delays =
        List.of(
            new SocialCare.Delay(
                code(SamplePack.TRUSTS.get(3)),
                SamplePack.TRUSTS.get(3),
                Period.of("2017-11"),
                new BigDecimal("1204"),
                new BigDecimal("4.1")));
    var responsible =
        List.of(
            new SocialCare.CouncilDelay(
                "5.41",
                code(SamplePack.COUNCILS.get(0)),
                SamplePack.COUNCILS.get(0),
                "Delayed days, social care",
                new BigDecimal("820"),
                new BigDecimal("911"),
                "days, year to date",
                SamplePack.SOURCE));
    return new SocialCare(care, pooled, reserves, delays, responsible, List.of());
  }

  static List<Savings.SchemeLine> schemes() {
    var schemes = new ArrayList<Savings.SchemeLine>();
    for (int i = 0; i < 26; i++) {
      var name = SamplePack.TRUSTS.get(i % 4);
      schemes.add(
          new Savings.SchemeLine(
              code(name),
              name,
              "CIP-0" + i,
              "Theatre productivity and length of stay, phase " + i,
              "Productivity",
              Money.of(4200 - i * 110L),
              Money.of(2800 - i * 70L),
              Money.of(1900 - i * 61L),
              Money.of(3600 - i * 103L),
              Money.of(5000 - i * 99L),
              i % 3 == 0 ? "opportunity" : "fully developed",
              i % 2 == 0 ? "high" : "medium",
              i % 4 != 1,
              2,
              "Chief operating officer",
              false,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Map.of("yearPlan", SamplePack.SOURCE)));
    }
    return schemes;
  }

  static List<PerformanceLine> performance() {
    var lines = new ArrayList<PerformanceLine>();
    var indicators =
        List.of(
            "A&E: seen within four hours (all types)",
            "Referral to treatment within 18 weeks",
            "Diagnostics within six weeks",
            "Cancer: first treatment within 62 days of GP referral",
            "Delayed transfers of care");
    var random = new Random(7);
    for (var name : SamplePack.TRUSTS) {
      for (var indicator : indicators) {
        lines.add(line(lines.size(), name, indicator, random));
      }
    }
    return lines;
  }

  private static PerformanceLine line(int i, String name, String indicator, Random random) {
    var kinds = List.of("concern_low", "common_cause", "improvement_high");
    var sure = List.of("consistent_fail", "inconsistent", "consistent_pass");
    var variation = kinds.get(i % 3);
    var points = new ArrayList<PerformanceLine.Point>();
    for (int month = 0; month < 30; month++) {
      double value = 91 + random.nextGaussian() - (month > 22 && i % 3 == 0 ? 4.2 : 0);
      points.add(
          new PerformanceLine.Point(
              LocalDate.of(2015, 7, 1).plusMonths(month),
              decimal(value),
              decimal(90.6),
              Optional.of(decimal(86.9)),
              Optional.of(decimal(94.3)),
              month > 22 && i % 3 == 0 ? "7 Points Below CL" : "Common Cause",
              month > 22 && i % 3 == 0 ? "special_cause_concern" : "common_cause"));
    }
    return new PerformanceLine(
        "K" + (i + 1) + "a",
        code(name),
        name,
        "AE4H",
        indicator,
        "%",
        true,
        Period.of("2017-12"),
        Optional.empty(),
        Optional.empty(),
        decimal(86.4),
        Optional.of(decimal(95)),
        Optional.empty(),
        Optional.of(
            new PerformanceLine.Spc(
                decimal(90.6),
                Optional.of(decimal(86.9)),
                Optional.of(decimal(94.3)),
                variation,
                sure.get(i / 3 % 3),
                "",
                "seven points below the mean since May: concern",
                points)),
        i % 3 == 0,
        "",
        i % 2 == 0
            ? Optional.of(
                new PerformanceLine.Action(
                    "Bed occupancy above 95 % and delayed transfers of care",
                    "A discharge lounge from January; two wards moved to seven-day rounds",
                    "Chief operating officer",
                    "June 2018"))
            : Optional.empty(),
        List.of(SamplePack.SOURCE));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
