package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Forecasts that do not follow from the year to date: chosen before the year is made. */
final class FateTricks {
  private static final int TIMES = 3;
  private static final int RUNS_FROM = 6;
  private static final List<Fate> ALL =
      List.of(Fate.RECOVERS, Fate.STUCK, Fate.BOOKS_LOST_FUND, Fate.HOPES);
  private static final Map<Fate, String> LINES =
      Map.of(
          Fate.RECOVERS, "CTEXSTF",
          Fate.STUCK, "CTEXSTF",
          Fate.HOPES, "CTEXSTF",
          Fate.BOOKS_LOST_FUND, "INC-STF");

  private FateTricks() {}

  /** Acute trusts of one footprint alone: they are large, and have a fund to lose. */
  static Fates of(World world, long seed) {
    var fates = new Fates();
    int month = world.period().monthsGone();
    if (month < RUNS_FROM || month > 11) {
      return fates;
    }
    var able =
        Luck.of(seed, "fates")
            .shuffled(
                world.trusts().stream()
                    .filter(trust -> !trust.isShared() && world.isSampled(trust))
                    .filter(trust -> TrustType.of(trust.organisation()) == TrustType.ACUTE)
                    .toList());
    int taken = 0;
    for (var fate : ALL) {
      for (int time = 0; time < TIMES && taken < able.size() / 2; time++) {
        fates.put(able.get(taken++), fate);
      }
    }
    return fates;
  }

  /**
   * @param months sent: a forecast is seen not to move only beside earlier ones
   */
  static void write(List<SampleReturn> returns, Fates fates, int months, TruthLog truth) {
    for (var sent : returns) {
      var fate = fates.of(sent.body());
      if (sent.key().kind() == ReturnKind.PROV && fate != Fate.STEADY) {
        write(sent, fate, months, truth);
      }
    }
  }

  /** Trusts that book the fund and have earned it, those first that only just did. */
  static void earned(List<SampleReturn> returns, Fates fates, TruthLog truth) {
    returns.stream()
        .filter(sent -> sent.key().kind() == ReturnKind.PROV)
        .filter(sent -> fates.of(sent.body()) == Fate.STEADY)
        .filter(sent -> tenths(sent, "INC-STF", "ytd_actual") > 0)
        .filter(sent -> margin(sent) >= 0)
        .sorted(Comparator.comparing(FateTricks::margin))
        .limit(TIMES)
        .forEach(
            sent -> {
              var row = sent.row("I&E", "line_code", "INC-STF");
              var touch = Touch.cell(sent, "I&E", row, "ytd_actual");
              truth.honest("X04", sent, touch);
              truth.honest("RT23", sent, touch);
            });
  }

  /** Who books a fund that is lost did so in the months before. */
  static void booked(List<SampleReturn> earlier, Fates fates, TruthLog truth) {
    for (var sent : earlier) {
      boolean provider = sent.key().kind() == ReturnKind.PROV;
      if (provider && fates.of(sent.body()) == Fate.BOOKS_LOST_FUND) {
        var row = sent.row("I&E", "line_code", "INC-STF");
        truth.planted("X04", "finding", sent, Touch.cell(sent, "I&E", row, "ytd_actual"));
      }
    }
  }

  private static long margin(SampleReturn sent) {
    return tenths(sent, "CTEXSTF", "ytd_actual") - tenths(sent, "CTEXSTF", "ytd_plan");
  }

  private static long tenths(SampleReturn sent, String line, String heading) {
    return SchemeMonths.tenths(sent.row("I&E", "line_code", line), heading);
  }

  private static void write(SampleReturn sent, Fate fate, int months, TruthLog truth) {
    var row = sent.row("I&E", "line_code", LINES.getOrDefault(fate, ""));
    var touch = Touch.cell(sent, "I&E", row, "fot_forecast");
    switch (fate) {
      case RECOVERS -> truth.planted("RT18", "red", sent, touch);
      case STUCK -> {
        if (months > 3) {
          truth.planted("RT17", "red", sent, touch);
        }
        truth.planted("RT18", "red", sent, touch);
      }
      case BOOKS_LOST_FUND -> {
        truth.planted("X04", "finding", sent, Touch.cell(sent, "I&E", row, "ytd_actual"));
        truth.planted("RT23", "red", sent, Touch.cell(sent, "I&E", row, "ytd_actual"));
      }
      case HOPES -> {
        truth.honest("RT18", sent, touch);
        truth.honest("RT17", sent, touch);
      }
      case STEADY -> {}
    }
  }
}
